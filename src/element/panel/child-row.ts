import { html, nothing, type TemplateResult } from 'lit-html';
import { removeChild } from '../../editor/commands/remove-child.js';
import { setChild } from '../../editor/commands/set-child.js';
import { setTwins } from '../../editor/commands/set-twins.js';
import type { Child } from '../../model/document.js';
import { childrenOf } from '../../model/query.js';
import { CHILD_KINDS, type ChildKind } from '../../model/vocabulary.js';
import { plainName } from '../controls/alter-choices.js';
import { checkControl } from '../controls/check-control.js';
import { selectControl } from '../controls/select-control.js';
import type { PanelContext } from './panel-context.js';

/** One child of a couple: by birth or otherwise, and whom it was born together with. */
export function childRow(ctx: PanelContext, record: Child): TemplateResult {
  const { editor, words, messages, locked } = ctx;
  const name = (id: string): string => plainName(messages, editor.version, id);
  const siblings = childrenOf(editor.version, record.couple).filter((each) => each.id !== record.id);
  const twins = record.twins ? siblings.filter((each) => each.twins === record.twins) : [];
  const who = name(record.child);
  return html`<div class="record" role="group" aria-label=${who}>
    <div class="fields">
      ${selectControl({
        label: who, value: record.kind, locked, choices: CHILD_KINDS.map((id) => ({ id, label: messages.childKinds[id] })),
        commit: (value) => { ctx.run(setChild(record.id, { kind: value as ChildKind }), `kind ${record.id}`); },
      })}
      ${siblings.length ? selectControl({
        label: words.twinsWith, value: twins[0]?.id, locked, empty: words.noTwin, choices: siblings.map((each) => ({ id: each.id, label: name(each.child) })),
        commit: (sibling) => { ctx.run(setTwins(sibling ? [record.id, sibling] : [record.id, ...(twins.length === 1 ? [twins[0]!.id] : [])], sibling !== undefined)); },
      }) : nothing}
    </div>
    ${twins.length ? checkControl({
      label: words.identical, checked: record.identical === true, locked,
      commit: (identical) => { ctx.run(setTwins([record.id, ...twins.map((each) => each.id)], true, identical)); },
    }) : nothing}
    ${locked ? nothing : html`<p><button type="button" class="link" aria-label=${`${words.takeOut}: ${words.removeChild(who)}`}
      @click=${() => { ctx.run(removeChild(record.id)); }}>${words.takeOut}</button></p>`}
  </div>`;
}
