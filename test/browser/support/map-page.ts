import { Editor } from '../../../src/editor/editor.js';
import { Hands } from '../../../src/element/hands.js';
import { MapCanvas } from '../../../src/element/map-canvas.js';
import type { MapCanvasOptions } from '../../../src/element/map-canvas/canvas-options.js';
import { PrintWatch } from '../../../src/element/map-canvas/print-watch.js';
import { liveStyles } from '../../../src/element/styles/live-styles.js';
import { mapCanvasStyles } from '../../../src/element/styles/map-canvas-styles.js';
import { print } from '../../../src/element/styles/print.js';
import { tokens } from '../../../src/element/styles/tokens.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import type { Messages } from '../../../src/words/messages.js';
import { nl } from '../../../src/words/nl.js';

/** Something the canvas asked of its surroundings, with what it told. */
export type Asked = [what: string, ...details: unknown[]];

/** A map canvas in a shadow root on a page of its own, with a record of all it asks for. */
export interface MapPage {
  canvas: MapCanvas;
  editor: Editor;
  host: HTMLElement;
  root: ShadowRoot;
  viewport: HTMLElement;
  asked: Asked[];
  /** What it says about people; another language may take its place. */
  words: { now: Messages };
  close(): void;
}

/** Opens a page with a map canvas of this size at the top left. */
export const openMap = (
  map: NetworkDocument,
  width = 760,
  height = 560,
  more: Partial<MapCanvasOptions> = {},
): MapPage => {
  const host = document.createElement('div');
  host.style.cssText = `position:absolute;left:0;top:0;width:${String(width)}px;height:${String(height)}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, mapCanvasStyles.styleSheet!, liveStyles.styleSheet!, print.styleSheet!];
  const container = document.createElement('div');
  container.style.cssText = 'position:absolute;inset:0;font-family:sans-serif';
  root.append(container);
  document.body.append(host);
  let count = 0;
  const editor = new Editor({
    layout: circlesLayout,
    document: map,
    newId: (kind) => `${kind}-new-${String(++count)}`,
  });
  const asked: Asked[] = [];
  const ask =
    (what: string) =>
    (...details: unknown[]) =>
      void asked.push([what, ...details]);
  const canvas = new MapCanvas(container, editor, {
    language: 'nl',
    onOpenPanel: ask('panel'),
    onTieOpen: ask('tie'),
    onConnect: ask('connect'),
    onSeveral: ask('several'),
    onRename: ask('rename'),
    onQuickAdd: ask('quick-add'),
    onMenu: ask('menu'),
    onShortcuts: ask('shortcuts'),
    onAnnounce: ask('announce'),
    ...more,
  });
  const words = { now: nl as Messages };
  canvas.takeHands(Hands, () => words.now);
  const printing = new PrintWatch({ addController: () => undefined }, () => canvas.drawing);
  printing.hostConnected();
  return {
    words,
    canvas,
    editor,
    host,
    root,
    asked,
    viewport: root.querySelector<HTMLElement>('.map-viewport')!,
    close: () => {
      printing.hostDisconnected();
      canvas.destroy();
      host.remove();
    },
  };
};

/** The option of somebody, found by the name it says. */
export const optionOf = ({ root, editor }: MapPage, id: string): SVGRectElement => {
  const { name } = editor.version.alters.find((alter) => alter.id === id)!;
  const options = [...root.querySelectorAll<SVGRectElement>('.people-options > [role="option"]')];
  return options.find((option) => option.getAttribute('aria-label')!.startsWith(`\u2068${name}\u2069`))!;
};

/** The drawing of somebody at rest; people are drawn in the order in which they are listed. */
export const drawingOf = (page: MapPage, id: string): SVGGElement => {
  const option = optionOf(page, id);
  return page.root.querySelector('.people')!.children[
    [...option.parentElement!.children].indexOf(option)
  ] as SVGGElement;
};

/** The middle of somebody's symbol as it is drawn on the page. */
export const middleOf = (page: MapPage, id: string): { x: number; y: number } => {
  const box = drawingOf(page, id).querySelector('.symbol')!.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Where a point of the map is on the page: read from two symbols as drawn, without the canvas's own sums. */
export const placeOf = (page: MapPage, point: { x: number; y: number }): { x: number; y: number } => {
  const { at } = page.editor.picture;
  const [a, b] = Object.keys(at)
    .sort((one, other) => at[one]!.x - at[other]!.x)
    .filter((_, i, all) => i === 0 || i === all.length - 1) as [string, string];
  const [pa, pb] = [middleOf(page, a), middleOf(page, b)];
  const scale = (pb.x - pa.x) / (at[b]!.x - at[a]!.x);
  return { x: pa.x + (point.x - at[a]!.x) * scale, y: pa.y + (point.y - at[a]!.y) * scale };
};

/** Waits until what changed is drawn. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    ),
  );
