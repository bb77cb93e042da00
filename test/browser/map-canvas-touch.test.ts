import { expect, waitUntil } from '@open-wc/testing'
import type { NetworkDocument } from '../../src/model/document.js'
import S01 from '../fixtures/stories/S01.json'
import { readStory } from '../read-story.js'
import type { Story } from '../story.js'
import { Finger } from './support/fingers.js'
import { resizeWindow } from './support/input.js'
import { middleOf, nextFrame, openMap, type MapPage } from './support/map-page.js'

const story = (): NetworkDocument => readStory(S01 as unknown as Story)

describe('the map canvas under fingers', () => {
  let page: MapPage

  before(() => resizeWindow(800, 600))
  beforeEach(async () => {
    page = openMap(story())
    await nextFrame()
  })
  afterEach(() => page.close())

  const finger = (kind?: 'touch' | 'pen'): Finger => new Finger(page.viewport, kind)
  const wake = (): void => {
    finger().tap(5, 5)
    page.asked.length = 0
  }
  const touchAction = (): string => getComputedStyle(page.viewport).touchAction

  it('leaves one finger to the page until the map was tapped', async () => {
    expect(touchAction()).to.equal('pan-x pan-y')
    const before = middleOf(page, 'els')
    finger().down(20, 300).move(20, 250).move(20, 200).up()
    await nextFrame()
    expect(middleOf(page, 'els')).to.deep.equal(before)
    const karim = middleOf(page, 'karim')
    finger().down(karim.x, karim.y).move(karim.x, karim.y + 80).up()
    expect(page.editor.canUndo, 'a swipe over a person scrolls too').to.equal(false)
    wake()
    expect(touchAction()).to.equal('none')
    finger().down(20, 300).move(20, 250).move(50, 240).up()
    await nextFrame()
    expect(middleOf(page, 'els').x - before.x).to.be.closeTo(30, 0.6)
    expect(middleOf(page, 'els').y - before.y).to.be.closeTo(-60, 0.6)
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    expect(touchAction(), 'a tap beside the map gives the finger back to the page').to.equal('pan-x pan-y')
  })

  it('says to tap first where somebody is dragged before that, and no more once it was', async () => {
    const hint = (): string => page.viewport.querySelector<HTMLElement>('.map-label:not([hidden])')?.textContent ?? ''
    const karim = middleOf(page, 'karim')
    finger().down(5, 5).move(60, 5).up()
    expect(hint(), 'paper scrolls the page, as anywhere').to.equal('')
    finger().down(karim.x, karim.y).move(karim.x + 40, karim.y).up()
    expect(hint()).to.contain('Tik eerst op de kaart')
    wake()
    expect(hint()).to.equal('')
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    finger().down(karim.x, karim.y).cancel()
    expect(hint(), 'also when the browser takes the finger to scroll').to.contain('Tik eerst op de kaart')
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    expect(hint()).to.equal('')
  })

  it('asks on the map for the other end of a tie while one is chosen', async () => {
    const hint = (): string => page.viewport.querySelector<HTMLElement>('.map-label:not([hidden])')?.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
    wake()
    const [karim, els] = [middleOf(page, 'karim'), middleOf(page, 'els')]
    finger().tap(karim.x, karim.y)
    await nextFrame()
    const handle = page.viewport.querySelector('.handle-disc')!.getBoundingClientRect()
    const { left, top } = page.viewport.getBoundingClientRect()
    const tapHandle = () => finger().tap(handle.left - left + handle.width / 2, handle.top - top + handle.height / 2)
    tapHandle()
    expect(hint()).to.contain('Tik op wie een band heeft met Karim')
    expect(page.viewport.hasAttribute('data-picking')).to.equal(true)
    finger().tap(5, 5)
    expect(hint()).to.equal('')
    expect(page.viewport.hasAttribute('data-picking')).to.equal(false)
    finger().tap(karim.x, karim.y)
    await nextFrame()
    tapHandle()
    const ties = page.editor.version.ties.length
    finger().tap(els.x, els.y)
    expect(page.editor.version.ties).to.have.length(ties + 1)
    expect(hint()).to.equal('')
  })

  it('carries a person once the map is awake, 12 pixels on', () => {
    wake()
    const karim = middleOf(page, 'karim')
    finger().down(karim.x, karim.y).move(karim.x + 11, karim.y).up()
    expect(page.editor.canUndo).to.equal(false)
    finger().down(karim.x, karim.y).move(karim.x + 13, karim.y).move(karim.x + 90, karim.y + 60).up()
    expect(page.editor.canUndo).to.equal(true)
  })

  it('lets taps choose one after another, until the paper is tapped', () => {
    wake()
    page.canvas.chooseMore()
    for (const id of ['els', 'piet', 'karim', 'piet', 'piet']) finger().tap(middleOf(page, id).x, middleOf(page, id).y)
    expect(page.editor.selection).to.deep.equal(['els', 'karim', 'piet'])
    expect(page.root.querySelector<HTMLElement>('.map-label')!.hidden).to.equal(false)
    finger().tap(5, 5)
    expect(page.editor.selection).to.deep.equal(['els', 'karim', 'piet'])
    expect(page.asked.slice(1)).to.deep.equal([['announce', '3 gekozen', false], ['several', ['els', 'karim', 'piet']]])
    expect(page.root.querySelector<HTMLElement>('.map-label')!.hidden).to.equal(true)
    finger().tap(middleOf(page, 'piet').x, middleOf(page, 'piet').y)
    expect(page.editor.selection).to.deep.equal(['piet'])
  })

  it('ends choosing one after another when another map is opened', async () => {
    wake()
    page.canvas.chooseMore()
    finger().tap(middleOf(page, 'els').x, middleOf(page, 'els').y)
    page.editor.load(story())
    await nextFrame()
    expect(page.root.querySelector<HTMLElement>('.map-label')!.hidden).to.equal(true)
    for (const id of ['els', 'piet']) finger().tap(middleOf(page, id).x, middleOf(page, id).y)
    expect(page.editor.selection).to.deep.equal(['piet'])
    expect(page.asked.filter(([what]) => what === 'several')).to.deep.equal([])
  })

  it('never draws with a second contact', async () => {
    wake()
    const before = page.editor.document
    const [karim, els] = [middleOf(page, 'karim'), middleOf(page, 'els')]
    const pen = finger('pen').down(karim.x, karim.y).move(karim.x + 40, karim.y + 40)
    const palm = finger().down(els.x, els.y).move(els.x + 60, els.y + 80)
    await nextFrame()
    palm.up()
    expect(page.editor.document).to.equal(before)
    expect(page.root.querySelectorAll('.live .lifted .symbol').length).to.equal(1)
    pen.cancel()
    await nextFrame()
    expect(page.editor.document).to.equal(before)
    expect(page.root.querySelector('.live .lifted')).to.equal(null)
  })

  it('does nothing for a hand that lies on the map, whether it comes before the pen, widens on the way or is as small as a finger while a pen writes', async () => {
    wake()
    const before = page.editor.document
    const [karim, els] = [middleOf(page, 'karim'), middleOf(page, 'els')]
    const palm = finger()
    palm.size = 120
    palm.down(els.x, els.y).move(els.x + 60, els.y + 80).up()
    const widening = finger().down(els.x, els.y).move(els.x + 30, els.y + 40)
    await nextFrame()
    expect(page.root.querySelectorAll('.live .lifted .symbol').length).to.equal(1)
    widening.size = 120
    widening.move(els.x + 60, els.y + 80).up()
    await nextFrame()
    expect(page.root.querySelector('.live .lifted')).to.equal(null)
    const edge = finger().down(els.x, els.y).move(els.x + 30, els.y + 40)
    const pen = finger('pen').down(karim.x, karim.y)
    edge.move(els.x + 60, els.y + 80).up()
    finger().down(els.x, els.y).move(els.x + 60, els.y + 80).up()
    await nextFrame()
    expect(page.editor.document).to.equal(before)
    pen.move(karim.x + 13, karim.y).move(karim.x + 90, karim.y + 60).up()
    expect(page.editor.canUndo, 'the pen').to.equal(true)
    expect(page.editor.version.alters.find(({ id }) => id === 'els')).to.deep.equal(before.versions[0]!.alters.find(({ id }) => id === 'els'))
  })

  it('zooms under two fingers; what was between them stays between them within 2 pixels', async () => {
    // the two people nearest to where the fingers go down are followed as drawn
    const view = page.viewport.getBoundingClientRect()
    const start = middleOf(page, 'els')
    const [a, b] = [finger().down(start.x - 60, start.y), finger().down(start.x + 60, start.y)]
    let worst = 0
    for (let step = 1; step <= 20; step++) {
      const [dx, dy] = [step * 2, step]
      a.move(start.x - 60 - step * 4 + dx, start.y + dy)
      b.move(start.x + 60 + step * 4 + dx, start.y + dy)
      await nextFrame()
      const at = middleOf(page, 'els')
      worst = Math.max(worst, Math.hypot(at.x - start.x - dx, at.y - start.y - dy))
    }
    const scale = (60 + 80) / 60
    expect(worst).to.be.at.most(2)
    a.up()
    await nextFrame()
    const rest = middleOf(page, 'els')
    expect(Math.hypot(rest.x - start.x - 40, rest.y - start.y - 20), 'and when it is painted anew').to.be.at.most(2)
    b.move(300, 300).move(view.right - 10, 20)
    await nextFrame()
    expect(middleOf(page, 'els'), 'the finger left over does nothing').to.deep.equal(rest)
    b.up()
    expect(scale).to.be.closeTo(2.33, 0.01)
    expect(page.editor.canUndo).to.equal(false)
    expect(page.asked).to.deep.equal([])
  })

  it('turns panning into zooming when a second finger comes', async () => {
    wake()
    const width = (): number => page.root.querySelector('.people .symbol')!.getBoundingClientRect().width
    const before = width()
    const a = finger().down(100, 500).move(120, 500)
    await nextFrame()
    const b = finger().down(220, 500)
    b.move(320, 500)
    await nextFrame()
    expect(width() / before).to.be.closeTo(2, 0.05)
    a.up()
    b.up()
  })

  it('makes handles 44 pixels wide for fingers, and ties with two taps', async () => {
    const piet = middleOf(page, 'piet')
    finger().tap(piet.x, piet.y)
    await nextFrame()
    expect(page.asked).to.deep.equal([['panel', 'piet', 'pointer']])
    const handle = page.root.querySelector('.handle-disc')!.getBoundingClientRect()
    const middle = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }
    // 20 pixels beside the middle of the handle, on the side away from everybody
    finger().tap(middle.x + 14, middle.y - 14)
    expect(page.asked.at(-1)![0]).to.equal('announce')
    const els = middleOf(page, 'els')
    finger().tap(els.x, els.y)
    expect(page.editor.version.ties.at(-1)).to.include({ from: 'piet', to: 'els' })
  })

  it('renames with two quick taps, not with a long one', async () => {
    const els = middleOf(page, 'els')
    finger().tap(els.x, els.y)
    finger().tap(els.x + 4, els.y)
    expect(page.asked.map(([what]) => what)).to.deep.equal(['panel', 'rename'])
    page.asked.length = 0
    const slow = finger().down(els.x, els.y)
    await new Promise((resolve) => setTimeout(resolve, 600))
    slow.up()
    expect(page.asked).to.deep.equal([])
  })

  it('finds a person with a finger 20 pixels beside a small symbol', async () => {
    page.canvas.zoom(0.4)
    await nextFrame()
    const mentor = middleOf(page, 'mentor')
    finger().tap(mentor.x - 20, mentor.y)
    expect(page.asked.at(-1)!.slice(0, 2)).to.deep.equal(['panel', 'mentor'])
  })

  it('lets go when the browser takes the finger for itself', async () => {
    wake()
    const before = page.editor.document
    const karim = middleOf(page, 'karim')
    finger().down(karim.x, karim.y).move(karim.x + 60, karim.y + 60).cancel()
    await nextFrame()
    expect(page.editor.document).to.equal(before)
    expect(page.root.querySelector('.live .lifted')).to.equal(null)
  })

  describe('and a wheel', () => {
    const wheel = (init: WheelEventInit): WheelEvent => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, composed: true, clientX: 200, clientY: 200, ...init })
      page.viewport.dispatchEvent(event)
      return event
    }

    it('zooms with Ctrl about the pointer, as a trackpad pinch does', async () => {
      const els = middleOf(page, 'els')
      const width = (): number => page.root.querySelector('.people .symbol')!.getBoundingClientRect().width
      const before = width()
      const event = wheel({ ctrlKey: true, deltaY: -20, clientX: els.x, clientY: els.y })
      expect(event.defaultPrevented).to.equal(true)
      await nextFrame()
      expect(width()).to.be.greaterThan(before * 1.1)
      const after = middleOf(page, 'els')
      expect(Math.hypot(after.x - els.x, after.y - els.y)).to.be.at.most(1)
    })

    it('scrolls the page while the map has no focus, or nowhere to go', () => {
      expect(wheel({ deltaY: 100 }).defaultPrevented).to.equal(false)
      page.canvas.focusAlter('r')
      expect(wheel({ deltaY: 100 }).defaultPrevented, 'all of the map is in view').to.equal(false)
    })

    it('moves a map that is larger than its view while it has focus', async () => {
      page.canvas.focusAlter('r')
      page.canvas.zoom(2)
      await nextFrame()
      const before = middleOf(page, 'els')
      expect(wheel({ deltaY: 30, deltaX: 10 }).defaultPrevented).to.equal(true)
      await nextFrame()
      const after = middleOf(page, 'els')
      expect(after.x - before.x).to.be.closeTo(-10, 0.6)
      expect(after.y - before.y).to.be.closeTo(-30, 0.6)
      const paper = page.root.querySelector<HTMLElement>('.map-paper')!
      expect(paper.style.transform).to.not.equal('')
      await waitUntil(() => paper.style.transform === '', 'painted sharply when it rests')
    })
  })
})
