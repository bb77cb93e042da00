import type { TemplateResult } from 'lit-html';
import { modal } from './modal.js';
import type { OverlayContext } from './overlay-context.js';
import { PersonCombobox } from './person-combobox.js';

/** Finds somebody and goes there. */
export class FindDialog {
  readonly #people: PersonCombobox;

  constructor(private readonly ctx: OverlayContext) {
    this.#people = new PersonCombobox(ctx, {
      label: () => ctx.words.findWho, addNew: false,
      pick: (picked) => { if ('id' in picked) this.#go(picked.id); },
    });
  }

  render(): TemplateResult {
    return modal(this.ctx, this.ctx.words.findTitle, this.#people.render());
  }

  #go(id: string): void {
    this.ctx.editor.select([id]);
    this.ctx.close();
    // After the dialog gave focus back to where it was.
    setTimeout(() => { this.ctx.backToMap(id); });
  }
}
