import { html, nothing, type TemplateResult } from 'lit-html';
import { addTheme } from '../../editor/commands/add-theme.js';
import { removeTheme } from '../../editor/commands/remove-theme.js';
import { setTheme } from '../../editor/commands/set-theme.js';
import type { AlterId, Theme, TieId, Version } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { THEME_KINDS, type ThemeKind } from '../../model/vocabulary.js';
import { inOwnWords } from '../../words/in-own-words.js';
import { themeWordsFor, type ThemeWords } from '../../words/theme-words.js';
import { wordOf } from '../../words/word-of.js';
import { alterChoices, plainName } from '../controls/alter-choices.js';
import { checkControl } from '../controls/check-control.js';
import { pickControl } from '../controls/pick-control.js';
import { selectControl } from '../controls/select-control.js';
import { textControl } from '../controls/text-control.js';
import type { PanelContext } from './panel-context.js';
import { disclosure } from './disclosure.js';

const NEW = '+';

/** A folded part with the themes that touch somebody or a tie; nothing where there are none and none can be added. */
export function themesPart(ctx: PanelContext, id: AlterId | TieId): TemplateResult | typeof nothing {
  const count = touching(ctx.editor.version, id).length;
  if (count === 0 && ctx.locked) return nothing;
  return disclosure(inOwnWords(ctx.messages, themeWordsFor(ctx.messages.lang)).title, count ? String(count) : '', () => themes(ctx, id));
}

function themes(ctx: PanelContext, me: AlterId | TieId): TemplateResult {
  const { editor: { version }, messages, locked } = ctx;
  const words = inOwnWords(messages, themeWordsFor(messages.lang));
  const others = version.themes.filter(({ touches }) => !touches.includes(me));
  const kindWord = (kind: string): string => wordOf(messages.themeKinds, kind);
  return html`
    ${touching(version, me).map((theme) => themeRecord(ctx, theme, me, words))}
    ${pickControl({
      label: words.add, empty: words.choose, action: ctx.words.add, locked, goOn: true,
      choices: [
        ...others.map((theme) => ({ id: theme.id, label: `${kindWord(theme.kind)}: ${theme.label || words.unnamed}` })),
        ...THEME_KINDS.map((kind) => ({ id: NEW + kind, label: words.fresh(kindWord(kind)) })),
      ],
      pick: (id) => { ctx.run(id.startsWith(NEW) ? addTheme(id.slice(NEW.length) as ThemeKind, [me]) : setTheme(id, { add: [me] })); },
    })}`;
}

function themeRecord(ctx: PanelContext, theme: Theme, me: AlterId | TieId, words: ThemeWords): TemplateResult {
  const { editor: { version }, messages, locked } = ctx;
  const { id } = theme;
  return html`<div class="record" role="group" aria-label=${theme.label || wordOf(messages.themeKinds, theme.kind)}>
    <div class="fields">
      ${textControl({ label: words.label, value: theme.label, of: id, locked, hint: words.hint, across: true, commit: (label) => { ctx.run(setTheme(id, { label })); } })}
      ${selectControl({
        label: words.kind, value: theme.kind, locked, across: true, choices: THEME_KINDS.map((kind) => ({ id: kind, label: messages.themeKinds[kind] })),
        commit: (kind) => { if (kind) ctx.run(setTheme(id, { kind: kind as ThemeKind }), `kind ${id}`); },
      })}
    </div>
    ${checkControl({ label: words.heavy, checked: theme.heavy === true, locked, commit: (heavy) => { ctx.run(setTheme(id, { heavy })); } })}
    ${checkControl({ label: ctx.words.doNotShare, hint: ctx.words.doNotShareHint, checked: theme.doNotShare === true, locked, commit: (doNotShare) => { ctx.run(setTheme(id, { doNotShare })); } })}
    <ul class="rows" aria-label=${words.touches}>${theme.touches.map((each) => html`<li><span>${touchedName(ctx, each)}</span>${locked ? nothing
      : html`<button type="button" class="link" aria-label=${`${words.letGo}: ${touchedName(ctx, each)}`} @click=${() => { ctx.run(setTheme(id, { remove: [each] })); }}>${words.letGo}</button>`}</li>`)}</ul>
    ${pickControl({
      label: words.alsoTouches, empty: ctx.words.choosePerson, choices: alterChoices(messages, version, [...theme.touches, me]), action: ctx.words.add, locked,
      pick: (who) => { ctx.run(setTheme(id, { add: [who] })); },
    })}
    ${locked ? nothing : html`<p><button type="button" class="link" @click=${() => { ctx.run(removeTheme(id)); }}>${words.remove}</button></p>`}
  </div>`;
}

function touching({ themes: all }: Version, id: AlterId | TieId): Theme[] {
  return all.filter(({ touches }) => touches.includes(id));
}

/** Somebody, or the two whom a tie joins. */
function touchedName({ editor: { version }, messages, words }: PanelContext, id: AlterId | TieId): string {
  const tie = alterOf(version, id) ? undefined : version.ties.find((each) => each.id === id);
  return tie ? words.tieBetween(plainName(messages, version, tie.from), plainName(messages, version, tie.to)) : plainName(messages, version, id);
}
