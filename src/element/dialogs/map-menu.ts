import type { TemplateResult } from 'lit-html';
import { tidy } from '../../editor/commands/tidy.js';
import { pastePeople } from '../clips/paste-people.js';
import { divisionsWordsFor } from '../../words/divisions-words.js';
import { filterWordsFor } from '../../words/filter-words.js';
import { pictoWordsFor } from '../../words/picto-words.js';
import { trayWordsFor } from '../../words/tray-words.js';
import { isNaming, setNaming } from '../tray/naming.js';
import { ZOOM_STEP } from '../zoom-step.js';
import type { FileFormat, PictureOptions } from '../file-format.js';
import { enterRoom } from '../rooms/enter-room.js';
import { mayEnter } from '../rooms/may-enter.js';
import { menuView } from './menu-view.js';
import type { OverlayContext } from './overlay-context.js';

/** The menu of the toolbar: files, views, and on a narrow page what the toolbar has no room for; what is rare is folded. */
export function mapMenu(ctx: OverlayContext, at: DOMRect): TemplateResult {
  const { acts, ui, words, locked, editor } = ctx;
  const { toolbar } = ui;
  const { options } = acts;
  const save = (format: FileFormat, picture?: PictureOptions): void => { ctx.bring(() => import('./save-dialog.js')).then(({ saveFor }) => { saveFor(ctx, format, picture); }, () => { ctx.missing(); }); };
  // A file of our own or another tool's is the whole map: who is in a room neither gets one nor puts one in its place.
  const whole = options.room ? [] : [
    ...(locked ? [] : [{ label: toolbar.open, run: () => { acts.openFile(); } }]),
    { label: toolbar.saveAs, run: () => { save('json'); } },
  ];
  const rareFiles = [
    ...(options.room ? [] : [{ label: toolbar.saveAsEasyNwk, run: () => { save('easynwk'); } }]),
    { label: words.saveAsLargePicture, run: () => { save('png', { scale: 4 }); } },
    { label: words.saveAsDrawing, run: () => { save('svg'); } },
  ];
  const files = [
    ...whole,
    { label: toolbar.saveAsPicture, run: () => { save('png'); } },
    { label: words.print, run: () => { ctx.bring(() => import('./print-dialog.js')).then(({ printDialog }) => { ctx.openOverlay(printDialog(ctx)); }, () => { ctx.missing(); }); } },
  ];
  const views = [
    { label: toolbar.find, narrow: true, run: () => { ctx.openOverlay({ kind: 'find' }); } },
    { label: `${filterWordsFor(ctx.messages.lang).title} …`, run: () => { ctx.bring(() => import('../filter/filter-part.js')).then(({ filterDialog }) => { ctx.openOverlay(filterDialog()); }, () => { ctx.missing(); }); } },
    { label: toolbar.zoomIn, narrow: true, action: 'zoom-in' as const, run: () => { acts.zoom(ZOOM_STEP); } },
    { label: toolbar.zoomOut, narrow: true, action: 'zoom-out' as const, run: () => { acts.zoom(1 / ZOOM_STEP); } },
    { label: toolbar.fit, narrow: true, action: 'fit' as const, run: () => { acts.fit(); } },
    { label: toolbar.views.plan, narrow: true, checked: acts.view === 'plan', run: () => { acts.setView(acts.view === 'plan' ? 'map' : 'plan'); } },
    { label: pictoWordsFor(ctx.messages.lang).title, checked: options.picto, run: () => { options.picto = !options.picto; } },
    { label: words.interview, checked: acts.view === 'interview', run: () => { acts.setView(acts.view === 'interview' ? 'map' : 'interview'); } },
    { label: toolbar.views.both, checked: acts.view === 'both', run: () => { acts.setView(acts.view === 'both' ? 'map' : 'both'); } },
  ];
  const common = [
    ...(locked ? [] : [{ label: trayWordsFor(ctx.messages.lang).title, checked: isNaming(ctx), run: () => { setNaming(ctx, !isNaming(ctx)); } }]),
    { label: words.moments, run: () => { ctx.openOverlay({ kind: 'moments' }); } },
    { label: `${words.viewTitle} …`, run: () => { ctx.openOverlay({ kind: 'view' }); } },
    ...(locked ? [] : [{ label: toolbar.tidy, run: () => { ctx.run(tidy()); } }]),
  ];
  const rare = [
    { label: toolbar.resident, run: () => { ctx.show([editor.version.resident]); } },
    { label: `${divisionsWordsFor(ctx.messages.lang).title} …`, run: () => { ctx.bring(() => import('./divisions-dialog.js')).then(({ divisionsDialog }) => { ctx.openOverlay(divisionsDialog()); }, () => { ctx.missing(); }); } },
    ...(acts.view === 'list' ? [] : [{ label: words.chooseMore, run: () => { acts.chooseMore(); } }]),
    ...(locked ? [] : [{ label: words.paste, action: 'paste' as const, run: () => { void pastePeople(ctx, null); } }]),
    { label: toolbar.shortcuts, action: 'shortcuts' as const, run: () => { ctx.openOverlay({ kind: 'shortcuts' }); } },
  ];
  const rooms = (['presentation', 'beraad'] as const).filter((name) => options.room !== name && mayEnter(options.rooms, name))
    .map((name) => ({ label: words.rooms[name], run: () => { enterRoom(options, name); } }));
  return menuView(ctx, words.menuMap, at, [[...files, { label: words.menuFiles, rare: rareFiles }], views, common, [...rooms, { label: words.menuMore, rare }]]);
}
