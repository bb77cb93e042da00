import { html, type TemplateResult } from 'lit-html';
import { isRefusal } from '../../editor/command.js';
import { moveAlter } from '../../editor/commands/move-alter.js';
import type { Alter } from '../../model/document.js';
import { homeOf, othersOf, ringIds, sectorIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';
import { capital } from '../controls/capital.js';
import { plainName } from '../controls/alter-choices.js';
import { chipGroup } from '../controls/chip-group.js';
import type { AskingContext } from './interview-context.js';
import { personAfter, type PersonWalk } from './person-walk.js';

/** Where everybody belongs and how close they are, whoever waits in the long list too. */
export function placeWalk(ctx: AskingContext, goesOn = true): PersonWalk {
  const { version } = ctx.editor;
  const home = homeOf(version);
  const outside = othersOf(version).filter(({ id }) => !home.has(id));
  const isDone = ({ waiting, sector, ring }: Alter): boolean => !waiting && sector !== undefined && ring !== undefined;
  return {
    people: outside, isDone, title: ctx.say.howClose, body: (alter) => places(ctx, alter, isDone, goesOn),
  };
}

function places(ctx: AskingContext, alter: Alter, isDone: (alter: Alter) => boolean, goesOn: boolean): TemplateResult {
  const { editor, messages, say, locked } = ctx;
  const { document, version } = editor;
  const place = (to: { ring?: string; sector?: string }): void => {
    const walk = placeWalk(ctx);
    const next = !goesOn || isDone(alter) ? undefined : personAfter(walk, walk.people.find(({ id }) => id === alter.id)!);
    editor.select([alter.id]);
    if (isRefusal(ctx.run(moveAlter(alter.id, to)))) return;
    const now = editor.version.alters.find(({ id }) => id === alter.id);
    if (next && now && isDone(now)) editor.select([next.id]);
    ctx.refresh();
  };
  const at = alter.waiting ? undefined : alter;
  return html`
    ${chipGroup({
      label: say.howClose(plainName(messages, version, alter.id)), locked,
      chips: [...ringIds(document), OUTSIDE].map((id) => ({ id, label: capital(ringLabel(document, id, messages), messages.lang), pressed: at?.ring === id, none: id === OUTSIDE })),
      choose: (ring) => { if (at?.ring !== ring) place({ ring, ...(alter.sector ? { sector: alter.sector } : {}) }); },
    })}
    <h4>${say.belongs(plainName(messages, version, alter.id))}</h4>
    ${chipGroup({
      label: say.belongs(plainName(messages, version, alter.id)), locked,
      chips: sectorIds(document).map((id) => ({ id, label: sectorLabel(document, id, messages), pressed: alter.sector === id })),
      choose: (sector) => { if (alter.sector !== sector) place({ sector, ...(alter.ring && !alter.waiting ? { ring: alter.ring } : {}) }); },
    })}`;
}
