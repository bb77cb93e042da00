import { html, type TemplateResult } from 'lit-html';
import type { NetworkDocument } from '../../model/document.js';
import { residentOf } from '../../model/query.js';
import { sharedCopy, sharedDocument } from '../../model/shared-copy.js';
import { describeLeftOut } from '../../words/describe-left-out.js';
import { paperWordsFor } from '../../words/paper-words-for.js';
import { plainName } from '../controls/alter-choices.js';
import { chipGroup } from '../controls/chip-group.js';
import type { FileFormat, PictureOptions } from '../file-format.js';
import type { OverlayContext } from './overlay-context.js';

/** Saves a file; if something on the map is not for everybody it first asks whom the file is for. */
export function saveFor(ctx: OverlayContext, format: FileFormat, options: PictureOptions = {}): void {
  if (!leftOut(ctx, format)) { ctx.acts.saveFile(format, options); return; }
  // A picture is most often for somebody to look at, a file of data to be kept.
  const chosen = { everything: format === 'json' || format === 'easynwk' };
  ctx.openOverlay({ kind: 'part', title: (lang) => paperWordsFor(lang).forWhomFile, inside: (inside) => saveDialog(inside, format, options, chosen) });
}

function saveDialog(ctx: OverlayContext, format: FileFormat, options: PictureOptions, chosen: { everything: boolean }): TemplateResult {
  const { editor: { version }, messages } = ctx;
  const words = paperWordsFor(messages.lang);
  const what = leftOut(ctx, format);
  const own = format === 'json' || format === 'easynwk' ? words.forRecord : words.forResident(plainName(messages, version, residentOf(version).id));
  return html`
    <div class="dialog-scroll print-choices">
      ${chipGroup({
        label: words.forWhomFile, locked: false,
        chips: [{ id: 'own', label: own, pressed: chosen.everything }, { id: 'others', label: words.forOthers, pressed: !chosen.everything }],
        choose: (id) => { chosen.everything = id === 'own'; ctx.refresh(); },
      })}
      <p role="status">${chosen.everything ? words.isInIt(what) : words.isNotInIt(what)}</p>
    </div>
    <div class="dialog-foot"><button type="button" class="button firm" data-first @click=${(event: Event) => {
      (event.currentTarget as Element).closest('dialog')?.close();
      ctx.acts.saveFile(format, { ...options, ...chosen });
    }}>${words.save}</button></div>`;
}

/** Who and what stays out of a file of this kind for others, in words; nothing if it would be the same file. */
function leftOut({ editor: { document, version }, messages }: OverlayContext, format: FileFormat): string {
  const isPicture = format === 'svg' || format === 'png';
  const copy = (isPicture ? sharedCopy : sharedDocument)(document, version.id);
  return describeLeftOut(version, copy, messages, !isPicture && holdsNotes(document) ? [paperWordsFor(messages.lang).notes] : []);
}

/** Notes and the reflection are in no picture. */
function holdsNotes({ versions, plan }: NetworkDocument): boolean {
  return plan.actions.some(({ note }) => note) || versions.some(({ reflection, alters, ties, answers }) => reflection || [...alters, ...ties].some(({ note }) => note) || answers?.some(({ worker }) => worker));
}
