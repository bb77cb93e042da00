import { html, type TemplateResult } from 'lit-html';
import { addTheme } from '../../editor/commands/add-theme.js';
import { sayOwnTies } from '../../editor/commands/say-own-ties.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import { setHousehold } from '../../editor/commands/set-household.js';
import { setTheme } from '../../editor/commands/set-theme.js';
import type { Alter, AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { ownTie } from '../../model/own-tie.js';
import { THEME_KINDS, TIE_QUALITIES, type ThemeKind, type TieQuality } from '../../model/vocabulary.js';
import { inOwnWords } from '../../words/in-own-words.js';
import { themeWordsFor } from '../../words/theme-words.js';
import { wordOf } from '../../words/word-of.js';
import { plainName } from '../controls/alter-choices.js';
import { pickControl } from '../controls/pick-control.js';
import { homeName } from './households.js';
import type { PanelContext } from './panel-context.js';

const NEW = '+';
const OFFERED = TIE_QUALITIES.slice(0, 5);
/** Marks that can be given to several people at once. */
const MARKS = ['informalCarer', 'thinksAlong', 'livedExperience', 'actionTeam', 'doNotShare'] as const;

/** What can be said of several people in one act: marks, a theme that touches them, a home that is there already. */
export function severalFacts(ctx: PanelContext, ids: readonly AlterId[]): TemplateResult {
  const { editor: { version }, messages, words, locked } = ctx;
  const themed = inOwnWords(messages, themeWordsFor(messages.lang));
  const people = ids.map((id) => alterOf(version, id)!);
  const kindWord = (kind: string): string => wordOf(messages.themeKinds, kind);
  const homes = version.households.filter(({ members }) => ids.some((id) => !members.includes(id)));
  return html`<section>
    <h4>${words.tieWith(plainName(messages, version, version.resident))}</h4>
    <div class="chips" role="group" aria-label=${messages.fields.quality} data-roving>${OFFERED.map((quality) => tieChip(ctx, quality, people))}</div>
  </section><section>
    <h4>${words.aboutAll}</h4>
    <div class="chips" role="group" aria-label=${words.aboutAll} data-roving>${MARKS.map((mark) => markChip(ctx, mark, people))}</div>
    ${pickControl({
      label: themed.add, empty: themed.choose, action: words.add, locked,
      choices: [
        ...version.themes.filter(({ touches }) => ids.some((id) => !touches.includes(id))).map(({ id, kind, label }) => ({ id, label: `${kindWord(kind)}: ${label || themed.unnamed}` })),
        ...THEME_KINDS.map((kind) => ({ id: NEW + kind, label: themed.fresh(kindWord(kind)) })),
      ],
      pick: (id) => { ctx.run(id.startsWith(NEW) ? addTheme(id.slice(NEW.length) as ThemeKind, ids) : setTheme(id, { add: [...ids] })); },
    })}
    ${pickControl({
      label: words.joinHousehold, empty: words.notAsked, action: words.add, locked,
      choices: homes.map((home) => ({ id: home.id, label: homeName(ctx, home) })),
      pick: (id) => { ctx.run(setHousehold(id, { add: [...ids] })); },
    })}
  </section>`;
}

/** How all of them stand with the resident; half pressed where it is so for some. A tie that is not there yet is drawn. */
function tieChip(ctx: PanelContext, quality: TieQuality, people: readonly Alter[]): TemplateResult {
  const { editor: { version }, messages } = ctx;
  const ids = people.map(({ id }) => id);
  const are = ids.filter((id) => ownTie(version, id)?.quality === quality).length;
  const all = are === ids.length;
  return html`<button type="button" class="chip" aria-pressed=${all ? 'true' : are ? 'mixed' : 'false'}
    @click=${() => { ctx.run(sayOwnTies(ids, { quality: all ? null : quality })); ctx.editor.select(ids); }}>${messages.qualities[quality].chip}</button>`;
}

/** Pressed where it is said of all, half pressed where it is said of some; a press says it of all, and of all it is taken back. */
function markChip(ctx: PanelContext, mark: (typeof MARKS)[number], people: readonly Alter[]): TemplateResult {
  const marked = people.filter((alter) => alter[mark] === true).length;
  const all = marked === people.length;
  return html`<button type="button" class="chip" aria-pressed=${all ? 'true' : marked ? 'mixed' : 'false'}
    @click=${() => { ctx.run(setAlter(people.map(({ id }) => id), { [mark]: all ? null : true })); }}>${ctx.messages.fields[mark]}</button>`;
}
