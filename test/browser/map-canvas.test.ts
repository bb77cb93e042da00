import { expect } from '@open-wc/testing'
import { pointAt } from '../../src/layout/cells.js'
import type { NetworkDocument } from '../../src/model/document.js'
import { homeOf } from '../../src/model/query.js'
import S01 from '../fixtures/stories/S01.json'
import { readStory } from '../read-story.js'
import type { Story } from '../story.js'
import { mouse, pressKeys, resizeWindow } from './support/input.js'
import { drawingOf, middleOf, nextFrame, openMap, optionOf, placeOf, type MapPage } from './support/map-page.js'

const story = (): NetworkDocument => readStory(S01 as unknown as Story)

describe('the map canvas under a mouse', () => {
  let page: MapPage

  before(() => resizeWindow(800, 600))
  beforeEach(async () => {
    page = openMap(story())
    await mouse.moveTo(790, 590)
    await nextFrame()
  })
  afterEach(() => page.close())

  /** The middle of a cell on the page. */
  const cell = (ring: number, sector: string): { x: number; y: number } => {
    const { picture } = page.editor
    const slice = picture.sectors.find((s) => s.id === sector)!
    const inner = picture.rings[ring - 1] ?? picture.centre
    return placeOf(page, pointAt(picture, slice.start + slice.sweep / 2, (inner + (picture.rings[ring] ?? inner + 100)) / 2))
  }
  const alter = (id: string) => page.editor.version.alters.find((a) => a.id === id)!
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
    await mouse.moveTo(from.x, from.y)
    await mouse.down()
    await mouse.moveTo((from.x + to.x) / 2, (from.y + to.y) / 2)
    await mouse.moveTo(to.x, to.y)
    await nextFrame()
  }

  it('shows everybody, whole and in view', () => {
    const view = page.viewport.getBoundingClientRect()
    for (const { id } of page.editor.version.alters) {
      const box = drawingOf(page, id).getBoundingClientRect()
      expect(box.left).to.be.at.least(view.left)
      expect(box.top).to.be.at.least(view.top)
      expect(box.right).to.be.at.most(view.right)
      expect(box.bottom).to.be.at.most(view.bottom)
    }
  })

  it('opens the panel of whoever is clicked, and the tie of a line that is clicked', async () => {
    const els = middleOf(page, 'els')
    await mouse.click(els.x, els.y)
    expect(page.editor.selection).to.deep.equal(['els'])
    expect(page.asked).to.deep.equal([['panel', 'els', 'pointer']])
    const line = page.root.querySelector<SVGPathElement>('.ties .tie-zwak .line')!
    const at = line.getPointAtLength(line.getTotalLength() * 0.4).matrixTransform(line.getScreenCTM()!)
    await mouse.click(at.x, at.y + 8)
    expect(page.asked[1]![0]).to.equal('tie')
    expect(page.editor.selection).to.deep.equal([page.asked[1]![1]])
    const tie = page.editor.version.ties.find((t) => t.id === page.asked[1]![1])!
    expect(tie.quality).to.equal('zwak')
  })

  it('adds to the selection with Shift, without opening anything', async () => {
    const [els, piet] = [middleOf(page, 'els'), middleOf(page, 'piet')]
    await mouse.click(els.x, els.y)
    page.viewport.dispatchEvent(new MouseEvent('click', { detail: 1, shiftKey: true, clientX: piet.x, clientY: piet.y }))
    expect(page.editor.selection).to.deep.equal(['els', 'piet'])
    expect(page.asked.length).to.equal(1)
  })

  describe('with Shift held on the paper', () => {
    /** A mouse that drags with Shift, as pointer events: not every driver can hold a key meanwhile. */
    const send = async (type: string, at: { x: number; y: number }, buttons: number): Promise<void> => {
      page.viewport.dispatchEvent(new PointerEvent(type, {
        pointerId: 77, pointerType: 'mouse', shiftKey: true, button: type === 'pointermove' ? -1 : 0, buttons,
        clientX: at.x, clientY: at.y, bubbles: true, composed: true, cancelable: true,
      }))
      await nextFrame()
    }
    /** From free paper to the far corner of the symbols of these people and back to free paper. */
    const around = (...ids: string[]) => {
      const all = ids.map((id) => middleOf(page, id))
      return {
        from: { x: Math.min(...all.map(({ x }) => x)) - 30, y: Math.min(...all.map(({ y }) => y)) - 30 },
        to: { x: Math.max(...all.map(({ x }) => x)) + 6, y: Math.max(...all.map(({ y }) => y)) + 6 },
      }
    }
    const insideOf = (from: { x: number; y: number }, to: { x: number; y: number }): string[] => page.editor.version.alters
      .filter(({ id }) => {
        const box = drawingOf(page, id).querySelector('.symbol')!.getBoundingClientRect()
        return id !== 'r' && box.left < to.x && box.right > from.x && box.top < to.y && box.bottom > from.y
      })
      .map(({ id }) => id)

    it('draws a rectangle that adds everybody in it to the selection, and says so once', async () => {
      page.editor.select(['karim'])
      const { from, to } = around('els', 'piet', 'ma')
      await send('pointerdown', from, 1)
      await send('pointermove', { x: from.x + 20, y: from.y + 20 }, 1)
      await send('pointermove', to, 1)
      const drawn = page.root.querySelector('.select-box')!.getBoundingClientRect()
      expect(drawn.left).to.be.closeTo(from.x, 4)
      expect(drawn.bottom).to.be.closeTo(to.y, 4)
      const inside = insideOf(from, to)
      expect(inside).to.include.members(['els', 'piet', 'ma'])
      expect(page.editor.selection, 'nothing is decided before the button is let go').to.deep.equal(['karim'])
      expect(page.root.querySelectorAll('.mark.selected').length).to.equal(new Set([...inside, 'karim']).size)
      await send('pointerup', to, 0)
      expect([...page.editor.selection].sort()).to.deep.equal([...new Set([...inside, 'karim'])].sort())
      expect(page.editor.selection).to.not.include('r')
      expect(page.root.querySelector('.select-box')).to.equal(null)
      expect(page.asked).to.deep.equal([['announce', `${page.editor.selection.length} gekozen`, false]])
      expect(inside).to.include(page.editor.focus)
      expect(page.editor.canUndo).to.equal(false)
    })

    it('is called off by Escape and leaves the selection and the map where they were', async () => {
      page.editor.select(['karim'])
      const { from, to } = around('els', 'piet')
      const stood = middleOf(page, 'els')
      await send('pointerdown', from, 1)
      await send('pointermove', to, 1)
      await pressKeys('Escape')
      await nextFrame()
      expect(page.root.querySelector('.select-box')).to.equal(null)
      await send('pointerup', to, 0)
      expect(page.editor.selection).to.deep.equal(['karim'])
      expect(middleOf(page, 'els')).to.deep.equal(stood)
      expect(page.asked).to.deep.equal([])
    })

    it('keeps who was chosen when a click misses', async () => {
      page.editor.select(['els', 'karim'])
      const at = cell(2, 'meedoen')
      page.viewport.dispatchEvent(new MouseEvent('click', { detail: 1, shiftKey: true, clientX: at.x, clientY: at.y }))
      expect(page.editor.selection).to.deep.equal(['els', 'karim'])
      expect(page.asked).to.deep.equal([])
    })
  })

  it('renames on a double click', async () => {
    const els = middleOf(page, 'els')
    await mouse.click(els.x, els.y)
    await mouse.click(els.x, els.y)
    expect(page.asked.map(([what]) => what)).to.include('panel')
    // the driver's two clicks are one each; the browser's own double click is what counts
    page.viewport.dispatchEvent(new MouseEvent('dblclick', { detail: 2, clientX: els.x, clientY: els.y }))
    expect(page.asked.at(-1)).to.deep.equal(['rename', 'els'])
  })

  it('offers to add somebody in the cell that was clicked', async () => {
    const { picture } = page.editor
    const slice = picture.sectors.find((s) => s.id === 'meedoen')!
    const at = placeOf(page, pointAt(picture, slice.start + slice.sweep / 2, (picture.rings[1]! + picture.rings[2]!) / 2))
    await mouse.click(at.x, at.y)
    expect(page.asked).to.deep.equal([['quick-add', { ring: 'verder-weg', sector: 'meedoen' }]])
  })

  it('carries a person to another cell: ring, sector and own place, in one undo', async () => {
    const before = page.editor.document
    const { karim: _, ...others } = page.editor.picture.at
    await drag(middleOf(page, 'karim'), cell(1, 'buren'))
    expect(page.root.querySelector('.map-label')!.textContent).to.equal('Buren, dichtbij')
    expect(page.root.querySelector('.live .cell')).to.not.equal(null)
    expect(page.editor.document, 'nothing is decided before the button is let go').to.equal(before)
    await mouse.up()
    await nextFrame()
    expect(alter('karim')).to.include({ sector: 'buren', ring: 'dichtbij' })
    expect(page.editor.picture.at['karim']!.own).to.equal(true)
    const { karim: __, ...stayed } = page.editor.picture.at
    expect(stayed).to.deep.equal(others)
    expect(page.root.querySelector('.live .lifted')).to.equal(null)
    expect(drawingOf(page, 'karim').getAttribute('opacity')).to.equal(null)
    expect(page.asked, 'a drag is no click').to.deep.equal([])
    page.editor.undo()
    expect(page.editor.document).to.deep.equal(before)
    expect(page.editor.canUndo).to.equal(false)
  })

  it('touches nothing at rest while somebody is carried', async () => {
    const changes: MutationRecord[] = []
    const from = middleOf(page, 'karim')
    await drag(from, { x: from.x + 40, y: from.y + 60 })
    const watch = new MutationObserver((records) => changes.push(...records))
    watch.observe(page.root.querySelector('.base')!, { subtree: true, attributes: true, childList: true, characterData: true })
    for (let i = 0; i < 8; i++) await mouse.moveTo(from.x + 40 + i * 12, from.y + 60 + i * 10)
    await nextFrame()
    changes.push(...watch.takeRecords())
    watch.disconnect()
    await mouse.up()
    expect(changes.length).to.equal(0)
  })

  it('keeps the lines of the carried person under them', async () => {
    await drag(middleOf(page, 'karim'), cell(2, 'buren'))
    const symbol = page.root.querySelector('.live .lifted .symbol')!.getBoundingClientRect()
    const lines = [...page.root.querySelectorAll('.live .lifted .tie')]
    expect(lines.length).to.equal(page.editor.version.ties.filter((t) => t.from === 'karim' || t.to === 'karim').length)
    for (const line of lines) {
      const box = line.getBoundingClientRect()
      const gap = Math.hypot(
        Math.max(box.left - symbol.right, symbol.left - box.right, 0), Math.max(box.top - symbol.bottom, symbol.top - box.bottom, 0),
      )
      expect(gap).to.be.lessThan(12)
    }
    await mouse.up()
  })

  it('brings a person into the home, and out again', async () => {
    const { picture } = page.editor
    await drag(middleOf(page, 'karim'), placeOf(page, { x: 0, y: -picture.centre * 0.7 }))
    await mouse.up()
    await nextFrame()
    expect(homeOf(page.editor.version).has('karim')).to.equal(true)
    await drag(middleOf(page, 'karim'), cell(1, 'vrienden'))
    await mouse.up()
    await nextFrame()
    expect(homeOf(page.editor.version).has('karim')).to.equal(false)
    expect(alter('karim')).to.include({ sector: 'vrienden', ring: 'dichtbij' })
  })

  it('puts a person outside the circles', async () => {
    const { picture } = page.editor
    const slice = picture.sectors.find((s) => s.id === 'vrienden')!
    const rim = picture.rings.at(-1)!
    await drag(middleOf(page, 'karim'), placeOf(page, pointAt(picture, slice.start + slice.sweep / 2, rim + 70)))
    await mouse.up()
    expect(alter('karim').ring).to.equal('outside')
  })

  it('calls a drag off with Escape, and does nothing on the release that follows', async () => {
    const before = page.editor.document
    await drag(middleOf(page, 'karim'), cell(1, 'buren'))
    await pressKeys('Escape')
    await nextFrame()
    expect(page.root.querySelector('.live .lifted')).to.equal(null)
    await mouse.up()
    await nextFrame()
    expect(page.editor.document).to.equal(before)
    expect(page.asked).to.deep.equal([])
  })

  it('takes less than 6 pixels for a click', async () => {
    const els = middleOf(page, 'els')
    await mouse.moveTo(els.x, els.y)
    await mouse.down()
    await mouse.moveTo(els.x + 5, els.y)
    await mouse.up()
    expect(page.editor.canUndo).to.equal(false)
    expect(page.asked).to.deep.equal([['panel', 'els', 'pointer']])
  })

  it('draws a tie from the handle to another person, and opens what is to be said about it', async () => {
    const piet = middleOf(page, 'piet')
    await mouse.moveTo(piet.x, piet.y)
    await nextFrame()
    const handle = page.root.querySelector('.handle-disc')!.getBoundingClientRect()
    expect(handle.width).to.be.at.least(20)
    await drag({ x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }, middleOf(page, 'els'))
    expect(page.root.querySelector('.live .band')).to.not.equal(null)
    expect(page.root.querySelector('.map-label')!.textContent).to.match(/Piet.*Els/)
    await mouse.up()
    expect(page.editor.version.ties.at(-1)).to.include({ from: 'piet', to: 'els' })
    expect(page.asked).to.deep.equal([['tie', page.editor.version.ties.at(-1)!.id, 'pointer']])
    await nextFrame()
    expect(page.root.querySelector('.live .band')).to.equal(null)
  })

  it('ties nobody when a tie is let go over empty paper', async () => {
    const before = page.editor.document
    const piet = middleOf(page, 'piet')
    await mouse.moveTo(piet.x, piet.y)
    await nextFrame()
    const handle = page.root.querySelector('.handle-disc')!.getBoundingClientRect()
    await drag({ x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }, { x: 20, y: 20 })
    await mouse.up()
    expect(page.editor.document).to.equal(before)
  })

  it('ties by two clicks: the handle, then the other person', async () => {
    const [piet, jos] = [middleOf(page, 'piet'), middleOf(page, 'trainer')]
    await mouse.moveTo(piet.x, piet.y)
    await nextFrame()
    const handle = page.root.querySelector('.handle-disc')!.getBoundingClientRect()
    await mouse.click(handle.x + handle.width / 2, handle.y + handle.height / 2)
    expect(page.asked.at(-1)![0]).to.equal('announce')
    await mouse.click(jos.x, jos.y)
    expect(page.editor.version.ties.at(-1)).to.include({ from: 'piet', to: 'trainer' })
    expect(page.asked.at(-1)![0]).to.equal('tie')
  })

  it('moves the map when empty paper is dragged, and paints it sharply afterwards', async () => {
    const before = middleOf(page, 'els')
    await drag({ x: 20, y: 20 }, { x: 80, y: 50 })
    expect(page.root.querySelector<HTMLElement>('.map-paper')!.style.transform).to.not.equal('')
    await mouse.up()
    await nextFrame()
    expect(page.root.querySelector<HTMLElement>('.map-paper')!.style.transform).to.equal('')
    const after = middleOf(page, 'els')
    expect(after.x - before.x).to.be.closeTo(60, 0.6)
    expect(after.y - before.y).to.be.closeTo(30, 0.6)
    expect(page.editor.canUndo).to.equal(false)
  })

  it('changes nothing in a map that is read-only', async () => {
    page.editor.setReadonly(true)
    const before = page.editor.document
    await drag(middleOf(page, 'karim'), cell(1, 'buren'))
    await mouse.up()
    expect(page.editor.document).to.equal(before)
    await nextFrame()
    expect(page.root.querySelector('.handle')).to.equal(null)
    expect(page.asked).to.deep.equal([])
  })

  it('lets go when the document changes under the hand', async () => {
    await drag(middleOf(page, 'karim'), cell(1, 'buren'))
    page.editor.load(story())
    const before = page.editor.document
    await mouse.up()
    await nextFrame()
    expect(page.editor.document).to.equal(before)
    expect(page.root.querySelector('.live .lifted')).to.equal(null)
  })

  it('asks for a menu on a right click', async () => {
    const els = middleOf(page, 'els')
    const event = new MouseEvent('contextmenu', { cancelable: true, bubbles: true, composed: true, clientX: els.x, clientY: els.y })
    optionOf(page, 'els').dispatchEvent(event)
    expect(event.defaultPrevented).to.equal(true)
    expect(page.asked[0]!.slice(0, 2)).to.deep.equal(['menu', 'els'])
    const rect = page.asked[0]![2] as DOMRect
    expect(rect.left <= els.x && els.x <= rect.right).to.equal(true)
  })
})
