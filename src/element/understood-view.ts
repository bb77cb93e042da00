import { html, nothing, type TemplateResult } from 'lit-html';
import type { Understood } from '../editor/quick-add/understood.js';
import { tieWords, understoodWords, type UnderstoodWord } from '../editor/quick-add/understood-words.js';
import { keysOf } from '../editor/quick-add/who-is.js';
import { alterOf, ringIds, sectorIds, tiesBetween } from '../model/query.js';
import { OUTSIDE, TIE_QUALITIES } from '../model/vocabulary.js';
import { enumerate } from '../words/enumerate.js';
import { lineWordsFor } from '../words/line-words.js';
import { ringLabel } from '../words/ring-label.js';
import { sectorWord } from '../words/sector-label.js';
import { plainName } from './controls/alter-choices.js';
import { icon } from './icon.js';
import { kinChips, kinOffers, tieOffers } from './kin-chips.js';
import type { LineFixes, QuickAddPrefill } from './map-canvas/canvas-options.js';
import type { TypedLine } from './typed-line.js';
import type { ViewContext } from './view-context.js';

/** Offered as chips while nothing was typed about the tie. */
const OFFERED = TIE_QUALITIES.slice(0, 5);

/** What the chips do: add words to the line, or set right what was understood of it. */
export interface LineChoices { fixes: LineFixes; add: (event: Event, words: string) => void; fix: (event: Event, fixes: LineFixes) => void }

/**
 * What was understood of a typed line, or is known before it. A press takes away what is not so, and where somebody belongs can
 * then be chosen; who is on the map already is told, and is somebody new all the same at a press; chips for the tie while a line
 * says nothing of it.
 */
export function understoodView(ctx: ViewContext, typed: TypedLine | undefined, where: QuickAddPrefill, choices: LineChoices): TemplateResult {
  const { ui, messages, editor: { version } } = ctx;
  const words = ui.quickAdd;
  const people = typed?.people ?? (typed ? [] : [{ name: '', kind: 'person' as const, ...where }]);
  const isAsked = ({ there }: Understood): boolean => there === undefined || (there !== version.resident && tiesBetween(version, version.resident, there).every(({ quality }) => !quality));
  const isOpen = typed?.people?.every((who) => !who.quality && !who.noTie && !who.ties?.some(({ quality }) => quality) && isAsked(who)) || (typed?.tie && !typed.tie.quality && !typed.tie.noTie);
  const asPeople = (event: Event): void => { choices.fix(event, { ...choices.fixes, asPeople: true }); };
  return html`${typed?.self ? html`<ul class="understood" aria-label=${words.understood}>
      <li class="name">${typed.self.name}</li><li>${takeAway(ctx, { text: messages.signs.resident }, asPeople)}</li>
      ${understoodWords({ kind: 'person', ...typed.self }, ctx.editor.document, messages).map(({ text }) => html`<li>${text}</li>`)}
      ${typed.self.role ? html`<li>${typed.self.role}</li>` : nothing}
    </ul>` : nothing}
    ${typed?.tie ? html`<ul class="understood" aria-label=${words.understood}>
      <li class="there">${lineWordsFor(messages.lang).areOnMap(enumerate(messages, [typed.tie.from, typed.tie.to].map((id) => plainName(messages, version, id))))}</li>
      ${tieWords(typed.tie, version, messages, ctx).map((word, at) => (at > 0 ? html`<li class=${word.unused ? 'unused' : ''}>${word.text}</li>` : html`<li>${takeAway(ctx, word, asPeople)}</li>`))}
    </ul>` : nothing}
    ${typed?.tie ? choiceRow(lineWordsFor(messages.lang).whoIsIt, [[lineWordsFor(messages.lang).someoneNew, asPeople]], true) : nothing}
    ${people.map((who, at) => personView(ctx, who, at, people, typed !== undefined, choices))}
    ${isOpen ? choiceRow(words.suggestions, OFFERED.map((quality) => [messages.qualities[quality].chip, (event) => { choices.add(event, messages.qualities[quality].chip); }])) : nothing}`;
}

function personView(ctx: ViewContext, who: Understood, at: number, people: readonly Understood[], isTyped: boolean, { fixes, fix }: LineChoices): TemplateResult {
  const { ui, messages, editor: { document, version } } = ctx;
  const words = lineWordsFor(messages.lang);
  const alter = who.there === undefined ? undefined : alterOf(version, who.there);
  const set = (facts: Record<string, unknown>) => (event: Event): void => {
    fix(event, { ...fixes, facts: { ...fixes.facts, [at]: { ...fixes.facts?.[at], ...facts } } });
  };
  /** What was set right of somebody says nothing of who they turn out to be. */
  const is = (id: string | null) => (event: Event): void => {
    fix(event, { ...fixes, facts: Object.fromEntries(Object.entries(fixes.facts ?? {}).filter(([place]) => Number(place) !== at)), who: { ...fixes.who, [at]: id } });
  };
  const without = (word: UnderstoodWord) => (event: Event): void => {
    if (word.field === 'asOne') fix(event, { ...fixes, apart: true });
    else set({ [word.field]: undefined, ...(word.field === 'home' ? { ring: undefined } : {}) })(event);
  };
  const asked = (field: 'sector' | 'ring'): boolean => isTyped && field in (fixes.facts?.[at] ?? {}) && who[field] === undefined;
  const name = alter ? plainName(messages, version, alter.id) : who.name;
  const known = alter && (alter.waiting ? words.onList(name) : words.onMap(name));
  const said = understoodWords(who, document, messages, ctx).filter(({ field }) => !alter || field !== 'kind').map((word) => ({ ...word, text: changed(ctx, who, word) }));
  const role = alter && who.role ? { field: 'role' as const, text: alter.role ? words.instead(alter.role, who.role) : who.role } : undefined;
  // Who is the resident is so because that was pressed, and the next press takes it back.
  const isNamed = alter !== undefined && alter.id === version.resident && who.called !== undefined;
  const others = (who.alike ?? []).map((id) => [whoAsked(ctx, who, id), is(id)] as const);
  return html`<ul class="understood" aria-label=${ui.quickAdd.understood}>
      ${isNamed ? html`<li class="name">${who.called}</li><li>${takeAway(ctx, { text: messages.signs.resident }, is(null))}</li>` : name ? html`<li class=${alter ? 'there' : 'name'}>${known ?? name}</li>` : nothing}${role ? html`<li>${takeAway(ctx, role, without(role))}</li>` : who.role ? html`<li>${who.role}</li>` : nothing}
      ${isTyped ? kinChips(ctx, isNamed ? people.map((each, place) => (place === at ? { ...each, called: undefined } : each)) : people, at, set).map(([text, run]) => html`<li class="kin">${takeAway(ctx, { text }, run)}</li>`) : nothing}
      ${said.map((word) => html`<li class=${word.unused ? 'unused' : word.assumed ? 'assumed' : ''}>${isTyped && !word.unused ? takeAway(ctx, word, without(word)) : word.text}</li>`)}
    </ul>
    ${isTyped ? choiceRow(words.whoIsIt, [...others, ...(alter && alter.id !== version.resident ? [[words.someoneNew, is(null)] as const] : [])], true) : nothing}
    ${isTyped ? choiceRow(words.withWhom, tieOffers(ctx, who, set), true) : nothing}
    ${isTyped ? choiceRow(words.askKin, kinOffers(ctx, who, set), true) : nothing}
    ${asked('sector') ? choiceRow(messages.fields.sector, sectorIds(document).map((id) => [sectorWord(document, id, messages), set({ sector: id })])) : nothing}
    ${asked('ring') ? choiceRow(messages.fields.ring, [...ringIds(document), OUTSIDE].map((id) => [ringLabel(document, id, messages), set({ ring: id, ringAssumed: undefined })])) : nothing}`;
}

/** Whom a name may mean: of who has the same name also what they are, and of the resident without a name whether it is them. */
function whoAsked({ editor: { version }, messages }: ViewContext, who: Understood, id: string): string {
  const words = lineWordsFor(messages.lang);
  const name = plainName(messages, version, id);
  const { name: own = '', role } = alterOf(version, id) ?? {};
  if (id === version.resident && !own) return words.isThis(name);
  return words.doYouMean(role && !name.includes(role) && keysOf(own) === keysOf(who.name) ? `${name} (${role})` : name);
}

/** A fact of who is there already, beside the one whose place it takes. */
function changed({ editor: { document, version }, messages }: ViewContext, { there }: Understood, { field, text: word }: UnderstoodWord): string {
  const words = lineWordsFor(messages.lang);
  const text = field === 'noTie' ? words.noTieWith(plainName(messages, version, version.resident)) : word;
  const alter = there === undefined ? undefined : alterOf(version, there);
  if (!alter) return text;
  const quality = tiesBetween(version, version.resident, alter.id)[0]?.quality;
  const before = (field === 'quality' || field === 'noTie') && quality ? messages.qualities[quality].label : field === 'age' && alter.age !== undefined ? messages.sentences.age(alter.age) : field === 'ring' && alter.ring ? ringLabel(document, alter.ring, messages) : undefined;
  return before === undefined ? text : words.instead(before, text);
}

/** A word that a press takes away, because it is not so. */
function takeAway({ messages }: ViewContext, { text }: { text: string }, run: (event: Event) => void): TemplateResult {
  const label = messages.sentences.notSo(text);
  return html`<button type="button" class="word" aria-label=${label} title=${label} @click=${run}>${text}${icon('close')}</button>`;
}

function choiceRow(label: string, chips: readonly (readonly [string, (event: Event) => void])[], isQuestion = false): TemplateResult | typeof nothing {
  return chips.length === 0 ? nothing : html`<div class="suggestions" role="group" aria-label=${label} data-roving>
    ${chips.map(([text, run]) => html`<button type="button" class=${isQuestion ? 'chip none' : 'chip'} @click=${run}>${text}</button>`)}
  </div>`;
}
