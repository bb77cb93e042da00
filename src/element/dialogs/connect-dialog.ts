import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal, type Refusal } from '../../editor/command.js';
import { addAlter } from '../../editor/commands/add-alter.js';
import { connect } from '../../editor/commands/connect.js';
import type { TieQuality } from '../../model/vocabulary.js';
import { describeRefusal } from '../../words/describe-refusal.js';
import { plainName } from '../controls/alter-choices.js';
import { qualitiesFor } from '../controls/qualities-for.js';
import { modal } from './modal.js';
import type { OverlayContext } from './overlay-context.js';
import { PersonCombobox, type Picked } from './person-combobox.js';
import { QualityListbox } from './quality-listbox.js';

/** Connects somebody with another person, or with somebody new, in two questions: with whom, and how. */
export class ConnectDialog {
  readonly #people: PersonCombobox;
  readonly #qualities: QualityListbox;
  #other: Picked | undefined;
  #problem: Refusal | undefined;

  constructor(private readonly ctx: OverlayContext, private readonly from: string) {
    this.#people = new PersonCombobox(ctx, { label: () => ctx.words.connectWho, leaveOut: from, addNew: true, pick: (picked) => { this.#ask(picked); } });
    this.#qualities = new QualityListbox(ctx, qualitiesFor(ctx), (quality) => { this.#connect(quality); });
  }

  render(): TemplateResult {
    const { ctx } = this;
    const name = this.#name({ id: this.from });
    const inside = this.#other ? this.#qualities.render(ctx.words.connectHow(name, this.#name(this.#other))) : this.#people.render();
    const problem = this.#problem && describeRefusal(this.#problem, ctx.messages);
    return modal(ctx, ctx.words.connectTitle(name), html`${inside}${problem ? html`<p class="problem">${problem}</p>` : nothing}`);
  }

  #name(who: Picked): string {
    return 'id' in who ? plainName(this.ctx.messages, this.ctx.editor.version, who.id) : who.name;
  }

  #ask(other: Picked): void {
    this.#other = other;
    this.#problem = undefined;
    this.ctx.refresh();
  }

  #connect(quality: TieQuality | undefined): void {
    const { ctx, from } = this;
    const other = this.#other!;
    const facts = quality ? { quality } : {};
    if ('id' in other) {
      const plan = ctx.editor.plan(connect(from, other.id, facts));
      if (isRefusal(plan)) {
        this.#problem = plan;
        ctx.announce(describeRefusal(plan, ctx.messages), 'assertive');
        ctx.refresh();
        return;
      }
    }
    ctx.close();
    setTimeout(() => {
      const merge = `connect ${from}`;
      const added = 'id' in other ? undefined : ctx.run(addAlter({ name: other.name }), merge);
      const to = 'id' in other ? other.id : added && !isRefusal(added) ? added.ids[0] : undefined;
      const tied = to === undefined ? undefined : ctx.run(connect(from, to, facts), merge);
      const tie = tied && !isRefusal(tied) ? tied.ids[0] : undefined;
      if (tie === undefined) ctx.backToMap(from);
      else ctx.show([tie], 'support');
    });
  }
}
