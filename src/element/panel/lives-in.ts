import type { nothing, TemplateResult } from 'lit-html';
import { liveWithResident } from '../../editor/commands/live-with-resident.js';
import type { AlterId } from '../../model/document.js';
import { residentHousehold } from '../../model/query.js';
import { plainName } from '../controls/alter-choices.js';
import { checkControl } from '../controls/check-control.js';
import type { PanelContext } from './panel-context.js';

/** Whether somebody shares the resident's home. */
export function livesIn(ctx: PanelContext, me: AlterId): TemplateResult | typeof nothing {
  const { words, locked, messages, editor: { version } } = ctx;
  return checkControl({
    label: words.livesWith(plainName(messages, version, version.resident)), checked: residentHousehold(version)?.members.includes(me) ?? false, locked,
    commit: (lives) => { ctx.run(liveWithResident([me], lives)); },
  });
}
