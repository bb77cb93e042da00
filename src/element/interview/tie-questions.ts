import { html, type TemplateResult } from 'lit-html';
import { connect } from '../../editor/commands/connect.js';
import { removeTies } from '../../editor/commands/remove-ties.js';
import { sayOwnSupport } from '../../editor/commands/say-own-support.js';
import { sayOwnTie } from '../../editor/commands/say-own-tie.js';
import { setTie } from '../../editor/commands/set-tie.js';
import type { TieFacts } from '../../editor/check-tie.js';
import type { Alter } from '../../model/document.js';
import { ownTie } from '../../model/own-tie.js';
import { othersOf, tiesBetween, tiesOf } from '../../model/query.js';
import { FREQUENCIES, SENSITIVE_QUALITY, SUPPORT_KINDS, type Frequency, type SupportKind, type TieQuality } from '../../model/vocabulary.js';
import { plainName } from '../controls/alter-choices.js';
import { chipGroup } from '../controls/chip-group.js';
import { dateControl } from '../controls/date-control.js';
import { qualitiesFor } from '../controls/qualities-for.js';
import { runAbout } from '../run-about.js';
import type { AskingContext } from './interview-context.js';
import { personAfter, type PersonWalk } from './person-walk.js';
import { saysLittle } from './question-facts.js';

const NOTHING = 'nothing';

/** The living whom the resident can have a tie with. */
function living({ editor: { version } }: AskingContext): Alter[] {
  return othersOf(version).filter(({ deceased }) => !deceased);
}

/** Says how the tie with somebody is, who stays chosen; answers whether it was taken on. */
export function sayQuality(ctx: AskingContext, id: string, quality: TieQuality | null): boolean {
  return runAbout(ctx, id, sayOwnTie(ctx.editor.version, id, { quality }));
}

/** What somebody does for the resident, or the resident for them. */
export function supportWalk(ctx: AskingContext, isGiven: boolean): PersonWalk {
  const { editor, messages, say, question, locked } = ctx;
  const { version } = editor;
  const kindsOf = (alter: Alter): readonly SupportKind[] | undefined => {
    const tie = ownTie(version, alter.id);
    return tie && ((tie.from === version.resident) === isGiven ? tie.gives : tie.gets);
  };
  const asked = question.support ?? SUPPORT_KINDS;
  const set = (alter: Alter, kinds: SupportKind[] | null): void => {
    runAbout(ctx, alter.id, sayOwnSupport(version, alter.id, isGiven, kinds));
  };
  return {
    people: living(ctx), isDone: (alter) => kindsOf(alter) !== undefined, title: isGiven ? say.given : say.got,
    body: (alter) => {
      const now = kindsOf(alter);
      const shown = SUPPORT_KINDS.filter((kind) => asked.includes(kind) || now?.includes(kind));
      return chipGroup({
        label: (isGiven ? say.given : say.got)(plainName(messages, version, alter.id)), locked,
        chips: [
          ...shown.map((kind) => ({ id: kind as string, label: messages.support[kind].label, pressed: now?.includes(kind) ?? false })),
          { id: NOTHING, label: say.nothing, pressed: now?.length === 0, none: true },
        ],
        choose: (id) => {
          if (id === NOTHING) { set(alter, now?.length === 0 ? null : []); return; }
          const kind = id as SupportKind;
          const kinds = now?.includes(kind) ? now.filter((each) => each !== kind) : [...(now ?? []), kind];
          set(alter, kinds.length ? kinds : null);
        },
      });
    },
  };
}

/** How often they meet, and for how long they have known each other. */
export function contactWalk(ctx: AskingContext): PersonWalk {
  const { editor, messages, say, locked } = ctx;
  const { version } = editor;
  return {
    people: living(ctx), title: say.often,
    isDone: ({ id }) => ownTie(version, id)?.frequency !== undefined,
    body: ({ id }) => {
      const tie = ownTie(version, id);
      const set = (facts: TieFacts): void => { runAbout(ctx, id, sayOwnTie(version, id, facts)); };
      return html`${chipGroup({
        label: say.often(plainName(messages, version, id)), locked,
        chips: FREQUENCIES.map((frequency) => ({ id: frequency, label: messages.frequencies[frequency], pressed: tie?.frequency === frequency })),
        choose: (frequency) => { set({ frequency: tie?.frequency === frequency ? null : (frequency as Frequency) }); },
      })}${dateControl({ messages, label: say.since, value: tie?.since, of: id, locked, hint: say.sinceHint, commit: (since) => { set({ since: since || null }); } })}`;
    },
  };
}

/** How each tie with the resident is; a choice goes on to who comes next, unless it is about this one alone. */
export function qualityWalk(ctx: AskingContext, goesOn = true): PersonWalk {
  const { editor, messages, say, locked } = ctx;
  const { version } = editor;
  const isDone = ({ id }: Alter): boolean => ownTie(version, id)?.quality !== undefined;
  const walk: PersonWalk = { people: living(ctx), isDone, title: say.tie, body: (alter) => {
    const tie = ownTie(version, alter.id);
    return chipGroup({
      label: say.tie(plainName(messages, version, alter.id)), locked,
      chips: qualitiesFor(ctx, tie?.quality).filter((id) => id !== SENSITIVE_QUALITY || tie?.quality === id)
        .map((id) => ({ id, label: messages.qualities[id].chip, pressed: tie?.quality === id })),
      choose: (id) => {
        const next = goesOn && tie?.quality === undefined ? personAfter(walk, alter) : undefined;
        if (sayQuality(ctx, alter.id, tie?.quality === id ? null : (id as TieQuality)) && next) editor.select([next.id]);
        ctx.refresh();
      },
    });
  } };
  return walk;
}

/** Who of the others each one knows. */
export function knowsWalk(ctx: AskingContext): PersonWalk {
  const { editor, messages, say, locked } = ctx;
  const { version } = editor;
  const people = living(ctx);
  const isSeen = (id: string): boolean => ctx.draft.has(id);
  return {
    people, title: say.knows,
    isDone: ({ id }) => isSeen(id) || tiesOf(version, id).some((tie) => tie.from !== version.resident && tie.to !== version.resident),
    body: ({ id }) => chipGroup({
      label: say.knows(plainName(messages, version, id)), locked,
      chips: people.filter((other) => other.id !== id).map((other) => ({ id: other.id, label: plainName(messages, version, other.id), pressed: tiesBetween(version, id, other.id).length > 0 })),
      choose: (other) => {
        const ties = tiesBetween(version, id, other);
        ctx.draft.set(id, true);
        if (ties.length === 0) ctx.run(connect(id, other));
        else if (ties.every((tie) => tie.quality === undefined && saysLittle(tie))) ctx.run(removeTies(ties.map((tie) => tie.id)));
        else ctx.announce(say.saidMore, 'assertive');
        editor.select([id]);
        ctx.refresh();
      },
    }),
  };
}

/** The ties among the others, each with how it is. */
export function tiesChangedQuestion(ctx: AskingContext): TemplateResult {
  const { editor, messages, say, locked, draft } = ctx;
  const { version } = editor;
  const ties = version.ties.filter(({ from, to }) => from !== version.resident && to !== version.resident);
  if (ties.length === 0) return html`<p class="quiet">${say.noTies}</p>`;
  return html`<ul class="asked-rows">${ties.map((tie) => {
    const names = `${plainName(messages, version, tie.from)} – ${plainName(messages, version, tie.to)}`;
    const isOpen = draft.get('tie') === tie.id;
    return html`<li><button type="button" class="asked-row" aria-expanded=${isOpen} @click=${() => {
      draft.set('tie', isOpen ? undefined : tie.id);
      editor.select([tie.id]);
      ctx.refresh();
    }}><span>${names}</span><span class="quiet">${tie.quality ? messages.qualities[tie.quality].chip : messages.sentences.plainTie}</span></button>
    ${isOpen ? chipGroup({
      label: names, locked, chips: qualitiesFor(ctx, tie.quality).map((id) => ({ id, label: messages.qualities[id].chip, pressed: tie.quality === id })),
      choose: (id) => { ctx.run(setTie(tie.id, { quality: tie.quality === id ? null : (id as TieQuality) })); },
    }) : ''}</li>`;
  })}</ul>`;
}
