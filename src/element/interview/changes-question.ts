import { html, nothing, type TemplateResult } from 'lit-html';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import type { Alter } from '../../model/document.js';
import { ownTie } from '../../model/own-tie.js';
import { othersOf, tiesBetween } from '../../model/query.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorWord } from '../../words/sector-label.js';
import { chipGroup } from '../controls/chip-group.js';
import { plainName } from '../controls/alter-choices.js';
import type { AskingContext } from './interview-context.js';
import { personAfter, type PersonWalk } from './person-walk.js';
import { placeWalk } from './place-question.js';
import { qualityWalk, sayQuality, supportWalk } from './tie-questions.js';

type Said = 'same' | 'changed' | 'gone';

/** Of everybody who was there before: still so, changed, or gone. Only what is said to have changed is asked further. */
export function changesWalk(ctx: AskingContext): PersonWalk {
  const { editor, messages, say, question, locked, draft } = ctx;
  const { document, version } = editor;
  const at = document.versions.indexOf(version);
  const before = document.versions[at - 1];
  const looked = version.answers?.find((answer) => answer.question === question.id)?.people ?? [];
  const people = othersOf(version).filter(({ id, deceased }) => !deceased && (!before || before.alters.some((alter) => alter.id === id)) || looked.includes(id));
  const note = (id: string): void => { if (!looked.includes(id)) ctx.keep({ people: [...looked, id] }); };
  const walk: PersonWalk = {
    people, isDone: ({ id }) => looked.includes(id), title: say.still,
    body: (alter) => {
      const said = draft.get(alter.id) as Said | undefined;
      const choose = (now: Said): void => {
        const next = personAfter(walk, alter);
        draft.set(alter.id, now);
        note(alter.id);
        editor.select([now === 'same' && next ? next.id : alter.id]);
        ctx.refresh();
      };
      return html`<p class="quiet">${standing(ctx, alter)}</p>
        ${chipGroup({
          label: say.still(plainName(messages, version, alter.id)), locked,
          chips: (['same', 'changed', 'gone'] as const).map((id) => ({ id, label: say[id], pressed: said === id || (id === 'same' && said === undefined && looked.includes(alter.id)) })),
          choose: (id) => { choose(id as Said); },
        })}
        ${said === 'changed' ? changed(ctx, alter) : said === 'gone' ? gone(ctx, alter) : nothing}`;
    },
  };
  return walk;
}

/** How somebody stood until now, in a line. */
function standing({ editor: { document, version }, messages }: AskingContext, alter: Alter): string {
  const ties = tiesBetween(version, version.resident, alter.id).map(({ quality }) => (quality ? messages.qualities[quality].label : messages.sentences.plainTie));
  return [alter.role, ...ties, alter.sector && sectorWord(document, alter.sector, messages), alter.ring && ringLabel(document, alter.ring, messages)].filter(Boolean).join(' · ');
}

function changed(ctx: AskingContext, alter: Alter): TemplateResult {
  const { say, messages, editor: { version } } = ctx;
  const name = plainName(messages, version, alter.id);
  // A choice here is about this one alone: nobody comes next by it.
  const parts = [[say.tie(name), qualityWalk(ctx, false)], [say.got(name), supportWalk(ctx, false)], [say.given(name), supportWalk(ctx, true)]] as const;
  const place = placeWalk(ctx, false);
  return html`${parts.map(([title, walk]) => html`<div class="asked-part"><h4>${title}</h4>${walk.body(alter)}</div>`)}
    ${place.people.includes(alter) ? html`<div class="asked-part"><h4>${say.howClose(name)}</h4>${place.body(alter)}</div>` : nothing}`;
}

function gone(ctx: AskingContext, alter: Alter): TemplateResult {
  const { editor: { version }, say, locked } = ctx;
  const quality = ownTie(version, alter.id)?.quality;
  return chipGroup({
    label: say.gone, locked,
    chips: [
      { id: 'verbroken', label: say.noContact, pressed: quality === 'verbroken' }, { id: 'slapend', label: say.dormant, pressed: quality === 'slapend' },
      { id: 'died', label: say.died, pressed: alter.deceased === true }, { id: 'off', label: say.offMap, pressed: false, none: true },
    ],
    choose: (id) => {
      if (id === 'off') ctx.run(removeAlters([alter.id]));
      else if (id === 'died') ctx.run(setAlter(alter.id, { deceased: alter.deceased ? null : true }));
      else sayQuality(ctx, alter.id, id as 'verbroken' | 'slapend');
    },
  }) as TemplateResult;
}
