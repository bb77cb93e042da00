import { html, type TemplateResult } from 'lit-html';
import type { Alter } from '../../model/document.js';
import { plainName } from '../controls/alter-choices.js';
import type { AskingContext } from './interview-context.js';

/** People who are asked about one after another. */
export interface PersonWalk {
  people: readonly Alter[];
  isDone: (alter: Alter) => boolean;
  title: (name: string) => string;
  body: (alter: Alter) => unknown;
}

/** Who is asked about now: who is chosen on the map, else the first of whom nothing was said. */
export function personNow({ editor }: AskingContext, { people, isDone }: Pick<PersonWalk, 'people' | 'isDone'>): Alter | undefined {
  const [only, ...more] = editor.selection;
  const chosen = more.length ? undefined : people.find(({ id }) => id === only);
  return chosen ?? people.find((alter) => !isDone(alter)) ?? people[0];
}

/** Who comes after this one: in the order of the list, going round, of whom nothing was said yet. */
export function personAfter({ people, isDone }: Pick<PersonWalk, 'people' | 'isDone'>, now: Alter): Alter | undefined {
  const at = people.indexOf(now);
  return [...people.slice(at + 1), ...people.slice(0, Math.max(0, at))].find((alter) => !isDone(alter));
}

/** A question person by person: everybody in a row, and the one it is about with what can be said. The map lights them. */
export function personWalk(ctx: AskingContext, walk: PersonWalk): TemplateResult {
  const { messages, editor, say } = ctx;
  const now = personNow(ctx, walk);
  if (!now) return html`<p class="quiet">${say.nobody}</p>`;
  const name = (alter: Alter): string => plainName(messages, editor.version, alter.id);
  return html`<div class="walk" role="group" aria-label=${say.chooseToo} data-roving>
      ${walk.people.map((alter) => html`<button type="button" class="chip" aria-pressed=${alter === now} data-done=${walk.isDone(alter) ? 'yes' : 'no'}
        @click=${() => { editor.select([alter.id]); ctx.refresh(); }}>${name(alter)}${walk.isDone(alter) ? html`<span class="tick" role="img" aria-label=${say.done}></span>` : ''}</button>`)}
    </div>
    <section class="asked-part"><h4 class="about" aria-live="polite">${walk.title(name(now))}</h4>${walk.body(now)}</section>`;
}
