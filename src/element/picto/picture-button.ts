import { html, nothing, type TemplateResult } from 'lit-html';

/** A large button: a picture with its word under it, which is read aloud on a long press. */
export interface PictureButton {
  picture: TemplateResult;
  word: string;
  run: (event: Event) => void;
  pressed?: boolean;
  off?: boolean;
  /** A name for tests and styles. */
  kind?: string;
}

/** The button; one that can do nothing now stays where it is, so that nothing moves under the hand. */
export function pictureButton({ picture, word, run, pressed, off, kind }: PictureButton): TemplateResult {
  return html`<button type="button" class="picto-button" data-say=${word} data-kind=${kind ?? nothing} aria-pressed=${pressed === undefined ? nothing : pressed} aria-disabled=${off ? 'true' : nothing}
    @click=${(event: Event) => { if (!off) run(event); }}>${picture}<span class="word">${word}</span></button>`;
}

/** Pictures to choose from under a question: one tab stop, arrow keys go from one to the next. */
export function pictureGrid(label: string, buttons: readonly PictureButton[], kind = ''): TemplateResult {
  return html`<div class=${`picto-grid ${kind}`} role="group" aria-label=${label} data-roving>${buttons.map(pictureButton)}</div>`;
}
