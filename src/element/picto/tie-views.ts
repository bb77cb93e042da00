import { html, type TemplateResult } from 'lit-html';
import { isRefusal } from '../../editor/command.js';
import { connect } from '../../editor/commands/connect.js';
import type { AlterId, Tie } from '../../model/document.js';
import { onMap } from '../../model/on-map.js';
import { othersOf, tiesBetween } from '../../model/query.js';
import { SUPPORT_KINDS, type SupportKind, type TieQuality } from '../../model/vocabulary.js';
import { figureOf } from '../../scene/picto/figure-of.js';
import { FIGURE_SHAPES } from '../../scene/picto/figure-shapes.js';
import { QUALITY_SHAPES, SUPPORT_PATHS } from '../../scene/picto/sign-shapes.js';
import { plainName } from '../controls/alter-choices.js';
import { qualitiesFor } from '../controls/qualities-for.js';
import type { PictoContext, Step } from './picto-context.js';
import { pictureGrid, type PictureButton } from './picture-button.js';
import { picture, supportPicture } from './picture.js';

/** How the tie between two is; a press on the one that is chosen takes it back. */
export function qualityView(ctx: PictoContext, tie: Tie | undefined, next: Step, say: (quality: TieQuality | null) => void): TemplateResult {
  const { messages, locked } = ctx;
  return pictureGrid(ctx.say.tie, qualitiesFor(ctx, tie?.quality).map((quality): PictureButton => ({
    picture: picture(QUALITY_SHAPES[quality]), word: messages.qualities[quality].chip, kind: quality, pressed: tie?.quality === quality, off: locked,
    run: () => {
      const again = tie?.quality === quality;
      say(again ? null : quality);
      if (!again) ctx.go(next);
    },
  })));
}

/** What one gives another. */
export function supportView(ctx: PictoContext, giver: AlterId, tie: Tie | undefined, label: string, say: (kinds: SupportKind[] | null) => void): TemplateResult {
  const { messages, locked } = ctx;
  const given = tie && (giver === tie.from ? tie.gives : tie.gets);
  return pictureGrid(label, SUPPORT_KINDS.map((kind): PictureButton => ({
    picture: supportPicture(SUPPORT_PATHS[kind]), word: messages.support[kind].label, kind, pressed: given?.includes(kind) ?? false, off: locked,
    run: () => { say(next(given, kind)); },
  })));
}

function next(given: readonly SupportKind[] | undefined, kind: SupportKind): SupportKind[] | null {
  const kinds = given?.includes(kind) ? given.filter((each) => each !== kind) : [...(given ?? []), kind];
  return kinds.length ? kinds : null;
}

/** Whom somebody knows: a press ties the two and asks how it is. */
export function connectView(ctx: PictoContext, id: AlterId): TemplateResult {
  const { editor, messages, locked, say } = ctx;
  const { version } = editor;
  const others = othersOf(onMap(version)).filter((alter) => alter.id !== id);
  if (others.length === 0) return html`<p class="quiet">${say.nobodyElse}</p>`;
  return pictureGrid(say.connect, others.map((alter): PictureButton => {
    const [tie] = tiesBetween(version, id, alter.id);
    return {
      picture: picture(FIGURE_SHAPES[figureOf(alter)]), word: plainName(messages, version, alter.id), kind: alter.id, pressed: tie !== undefined, off: locked && !tie,
      run: () => {
        const plan = tie ? undefined : ctx.run(connect(id, alter.id));
        const made = tie?.id ?? (plan && !isRefusal(plan) ? plan.ids[0] : undefined);
        if (made === undefined) return;
        editor.select([made]);
        ctx.go('tie');
      },
    };
  }));
}
