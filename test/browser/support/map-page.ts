import { Editor } from '../../../src/editor/editor.js'
import { MapCanvas } from '../../../src/element/map-canvas.js'
import { tokens } from '../../../src/element/styles/tokens.js'
import { mapCanvasStyles } from '../../../src/element/styles/map-canvas-styles.js'
import { circlesLayout } from '../../../src/layout/circles.js'
import type { NetworkDocument } from '../../../src/model/document.js'
import { nl } from '../../../src/words/nl.js'

/** Something the canvas asked of its surroundings, with what it told. */
export type Asked = [what: string, ...details: unknown[]]

/** A map canvas in a shadow root on a page of its own, with a record of all it asks for. */
export interface MapPage {
  canvas: MapCanvas
  editor: Editor
  root: ShadowRoot
  viewport: HTMLElement
  asked: Asked[]
  close(): void
}

/** Opens a page with a map canvas of this size at the top left. */
export const openMap = (document_: NetworkDocument, width = 760, height = 560): MapPage => {
  const host = document.createElement('div')
  host.style.cssText = `position:absolute;left:0;top:0;width:${String(width)}px;height:${String(height)}px`
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [tokens.styleSheet!, mapCanvasStyles.styleSheet!]
  const container = document.createElement('div')
  container.style.cssText = 'position:absolute;inset:0;font-family:sans-serif'
  root.append(container)
  document.body.append(host)
  let count = 0
  const editor = new Editor({ layout: circlesLayout, document: document_, newId: (kind) => `${kind}-new-${String(++count)}` })
  const asked: Asked[] = []
  const ask = (what: string) => (...details: unknown[]) => void asked.push([what, ...details])
  const canvas = new MapCanvas(container, editor, {
    messages: nl,
    onOpenPanel: ask('panel'),
    onTieOpen: ask('tie'),
    onConnect: ask('connect'),
    onRename: ask('rename'),
    onQuickAdd: ask('quick-add'),
    onMenu: ask('menu'),
    onShortcuts: ask('shortcuts'),
    onAnnounce: ask('announce'),
  })
  return {
    canvas, editor, root, asked,
    viewport: root.querySelector<HTMLElement>('.map-viewport')!,
    close: () => {
      canvas.destroy()
      host.remove()
    },
  }
}

/** The middle of somebody's symbol on the page. */
export const middleOf = ({ root, editor }: MapPage, id: string): { x: number; y: number } => {
  const option = [...root.querySelectorAll('[role="option"]')].find((el) => el.getAttribute('aria-label')?.includes(editor.version.alters.find((a) => a.id === id)!.name))!
  const box = option.querySelector('.symbol')!.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Waits until what was marked is drawn. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
