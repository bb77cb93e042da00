import type { TemplateResult } from 'lit-html';
import { moveAlter } from '../../editor/commands/move-alter.js';
import type { Alter } from '../../model/document.js';
import { homeOf, ringIds, sectorIds } from '../../model/query.js';
import { OUTSIDE } from '../../model/vocabulary.js';
import { ringShape } from '../../scene/picto/ring-shape.js';
import { sectorShape } from '../../scene/picto/sector-shape.js';
import { ACT_SHAPES } from '../../scene/picto/sign-shapes.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';
import type { PictoContext } from './picto-context.js';
import { pictureGrid, type PictureButton } from './picture-button.js';
import { picture } from './picture.js';

/** Which group somebody belongs to. */
export function groupView(ctx: PictoContext, alter: Alter): TemplateResult {
  const { editor: { document }, messages, locked, say } = ctx;
  return pictureGrid(say.group, sectorIds(document).map((id): PictureButton => ({
    picture: picture(sectorShape(document, id, messages.lang)), word: sectorLabel(document, id, messages), kind: id, pressed: alter.sector === id, off: locked,
    run: () => {
      if (alter.sector !== id) ctx.run(moveAlter(alter.id, { sector: id, ...stays(ctx, alter) }));
      ctx.go('near');
    },
  })));
}

/** How near somebody is; who lives with the resident stands in the middle. */
export function nearView(ctx: PictoContext, alter: Alter): TemplateResult {
  const { editor: { document, version }, messages, locked, say } = ctx;
  const rings = ringIds(document);
  const atHome = homeOf(version).has(alter.id);
  const canLive = (alter.kind === 'person' || alter.kind === 'animal') && !alter.deceased;
  const ring = (id: string, at: number): PictureButton => ({
    picture: picture(ringShape(at, rings.length)), word: ringLabel(document, id, messages), kind: id, pressed: !atHome && alter.ring === id, off: locked,
    run: () => {
      if (atHome || alter.ring !== id) ctx.run(moveAlter(alter.id, { ring: id, ...(atHome ? { home: false } : {}) }));
      ctx.go('tie');
    },
  });
  return pictureGrid(say.near, [
    ...(canLive ? [{ picture: picture(ACT_SHAPES.home), word: say.home, kind: 'home', pressed: atHome, off: locked, run: () => { if (!atHome) ctx.run(moveAlter(alter.id, { home: true })); ctx.go('tie'); } }] : []),
    ...[...rings, OUTSIDE].map(ring),
  ]);
}

/** Who lives in the home stays there when their group is said. */
function stays({ editor: { version } }: PictoContext, { id }: Alter): { home?: boolean } {
  return homeOf(version).has(id) ? { home: true } : {};
}
