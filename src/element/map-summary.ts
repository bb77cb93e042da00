import type { EditorApi } from '../editor/editor-state.js';
import type { Version } from '../model/document.js';
import { describeMap } from '../words/describe-map.js';
import type { Messages } from '../words/messages.js';
import type { HostWords } from './host-words.js';
import type { Companion, CompanionHost } from './rendering-element.js';

/** How long the summary of a map waits for the map to be seen, in milliseconds. */
const SUMMARY_MS = 50;

/** Keeps the whole map in two or three sentences in the frame, for who does not see it. */
export class MapSummary implements Companion {
  #due: ReturnType<typeof setTimeout> | undefined;
  #told: { version: Version; messages: Messages } | undefined;

  constructor(private readonly host: CompanionHost, private readonly editor: EditorApi, private readonly words: HostWords) {
    host.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => { this.#tell(); }, SUMMARY_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#due);
  }

  #tell(): void {
    const place = this.host.shadowRoot?.querySelector('#summary');
    if (!place || !this.words.isWhole) return;
    const { editor: { document, version }, words: { messages } } = this;
    if (place.textContent && this.#told?.version === version && this.#told.messages === messages) return;
    this.#told = { version, messages };
    place.textContent = describeMap(messages, document, version);
  }
}
