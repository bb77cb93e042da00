import { expect, waitUntil } from '@open-wc/testing'
import type { NetworkDocument } from '../../src/model/document.js'
import { readingOrder } from '../../src/model/reading-order.js'
import S01 from '../fixtures/stories/S01.json'
import { readStory } from '../read-story.js'
import type { Story } from '../story.js'
import { mouse, pressKeys, resizeWindow, typeText } from './support/input.js'
import { drawingOf, middleOf, nextFrame, openMap, optionOf, type MapPage } from './support/map-page.js'

const story = (): NetworkDocument => readStory(S01 as unknown as Story)

describe('the map canvas under a keyboard', () => {
  let page: MapPage
  let before_: HTMLButtonElement
  let after_: HTMLButtonElement

  before(() => resizeWindow(800, 600))
  beforeEach(async () => {
    before_ = document.createElement('button')
    after_ = document.createElement('button')
    document.body.append(before_)
    page = openMap(story())
    document.body.append(after_)
    await mouse.moveTo(790, 590)
    before_.focus()
    await pressKeys('Tab')
    await nextFrame()
  })
  afterEach(() => {
    page.close()
    before_.remove()
    after_.remove()
  })

  const focused = (): string => page.root.activeElement?.getAttribute('aria-label') ?? ''
  const alter = (id: string) => page.editor.version.alters.find((a) => a.id === id)!
  const focus = async (id: string): Promise<void> => {
    page.canvas.focusAlter(id)
    await nextFrame()
  }

  it('says the whole name of who has the focus where it is too small to read, and no longer when it can be read', async () => {
    const said = (): string[] => [...page.root.querySelectorAll('.name-tag')].map(({ textContent }) => textContent)
    page.canvas.zoom(1.5)
    await waitUntil(() => said().length === 0, 'it can be read on the map')
    page.canvas.zoom(0.25)
    await waitUntil(() => said().length === 1, 'the name is said')
    await pressKeys('ArrowRight')
    const now = (): string => alter(page.editor.focus).name
    await waitUntil(() => said().length === 1 && said()[0]!.replace(/\s/g, '') === now().replace(/\s/g, '') && now() !== 'Nadia Hamers', 'it is the name of who has the focus now')
    const card = page.root.querySelector('.name-tag')!.getBoundingClientRect()
    const view = page.viewport.getBoundingClientRect()
    expect(card.left >= view.left && card.right <= view.right && card.top >= view.top && card.bottom <= view.bottom).to.equal(true)
  })

  it('is one tab stop: Tab comes in at the resident and goes out again', async () => {
    expect(focused()).to.contain('Nadia')
    await pressKeys('Tab')
    expect(document.activeElement).to.equal(after_)
    await pressKeys('Shift+Tab')
    expect(focused()).to.contain('Nadia')
    await pressKeys('Shift+Tab')
    expect(document.activeElement).to.equal(before_)
  })

  it('is a list of options in reading order, each with a name in words', () => {
    const list = page.root.querySelector('[role="listbox"]')!
    expect(list.getAttribute('aria-label')).to.not.equal('')
    expect(list.getAttribute('aria-multiselectable')).to.equal('true')
    const order = readingOrder(page.editor.document, page.editor.version)
    const options = [...list.querySelectorAll('[role="option"]')]
    expect(options.length).to.equal(order.length)
    for (const [i, option] of options.entries()) {
      expect(option.getAttribute('aria-label')).to.contain(order[i]!.name)
      expect(option.getAttribute('aria-label')).to.not.match(/\d{3}/)
      expect(option.getAttribute('aria-selected')).to.equal('false')
    }
    expect(options.filter((option) => option.getAttribute('tabindex') === '0').length).to.equal(1)
  })

  it('goes with the arrows to whoever lies in that direction on screen, and never round', async () => {
    for (const [key, dx, dy] of [['ArrowLeft', -1, 0], ['ArrowRight', 1, 0], ['ArrowUp', 0, -1], ['ArrowDown', 0, 1]] as const) {
      await focus('r')
      for (let i = 0; i < 12; i++) {
        const from = middleOf(page, page.editor.focus)
        const was = page.editor.focus
        await pressKeys(key)
        if (page.editor.focus === was) break
        const to = middleOf(page, page.editor.focus)
        expect((to.x - from.x) * dx + (to.y - from.y) * dy).to.be.greaterThan(0)
        expect(page.root.activeElement).to.equal(optionOf(page, page.editor.focus))
        expect(i, 'it comes to an end').to.be.lessThan(11)
      }
    }
  })

  it('shows the focus by two rings of which one is dark on light and one light on dark', async () => {
    await pressKeys('ArrowUp')
    await nextFrame()
    const at = middleOf(page, page.editor.focus)
    for (const ring of ['.focus-inner', '.focus-outer']) {
      const box = page.root.querySelector(ring)!.getBoundingClientRect()
      expect(box.x + box.width / 2).to.be.closeTo(at.x, 1.5)
      expect(box.y + box.height / 2).to.be.closeTo(at.y, 1.5)
    }
    await pressKeys('Tab')
    await nextFrame()
    expect(page.root.querySelector('.focus-outer')).to.equal(null)
  })

  it('knows Home, End, PageUp and PageDown', async () => {
    await pressKeys('End')
    expect(page.editor.focus).to.equal(page.editor.version.alters.at(-1)!.id)
    await pressKeys('Home')
    expect(page.editor.focus).to.equal('r')
    const seen: (string | undefined)[] = []
    for (let i = 0; i < 8; i++) {
      await pressKeys('PageDown')
      seen.push(alter(page.editor.focus).sector)
    }
    expect([...new Set(seen)]).to.deep.equal(['familie', 'vrienden', 'buren', 'vrijwilligers', 'hulp'])
    await pressKeys('PageUp')
    expect(alter(page.editor.focus).sector).to.equal('vrijwilligers')
  })

  it('finds people by the letters of their names', async () => {
    await typeText('o')
    expect(page.editor.focus).to.equal('opa')
    await typeText('o')
    expect(page.editor.focus).to.equal('ma')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await typeText('kar')
    expect(page.editor.focus).to.equal('karim')
  })

  it('opens, renames, connects, adds, and asks for menu and help', async () => {
    await focus('els')
    for (const key of ['Enter', 'F2', 'Control+Enter', 'Control+Shift+Enter', '/', '?', 'F1']) await pressKeys(key)
    expect(page.asked).to.deep.equal([
      ['panel', 'els', 'keyboard'], ['rename', 'els'], ['connect', 'els'],
      ['quick-add', { ring: 'heel-dichtbij', sector: 'vrienden' }], ['quick-add', { ring: 'heel-dichtbij', sector: 'vrienden' }],
      ['shortcuts'], ['shortcuts'],
    ])
    await pressKeys('Shift+F10')
    await nextFrame()
    expect(page.asked.filter(([what]) => what === 'menu').length).to.equal(1)
    expect(page.asked.at(-1)!.slice(0, 2)).to.deep.equal(['menu', 'els'])
  })

  it('leaves single characters alone when they are switched off', async () => {
    page.close()
    page = openMap(story(), 760, 560, { keys: { noCharacterKeys: true } })
    page.canvas.focusAlter('els')
    for (const key of ['/', '?', '+', '-', '0']) await pressKeys(key)
    expect(page.asked).to.deep.equal([])
    await pressKeys('F1')
    expect(page.asked).to.deep.equal([['shortcuts']])
  })

  it('selects with Space, all with Mod+A, and lets go with Escape; the next Escape is left to the page', async () => {
    let left = 0
    const count = (event: KeyboardEvent): void => { if (event.key === 'Escape' && !event.defaultPrevented) left++ }
    document.addEventListener('keydown', count)
    await focus('els')
    await pressKeys(' ')
    expect(page.editor.selection).to.deep.equal(['els'])
    expect(optionOf(page, 'els').getAttribute('aria-selected')).to.equal('true')
    await focus('piet')
    await pressKeys(' ')
    expect(page.editor.selection).to.deep.equal(['els', 'piet'])
    await pressKeys('Control+a')
    expect(page.editor.selection.length).to.equal(page.editor.version.alters.length)
    await pressKeys('Escape')
    expect(page.editor.selection).to.deep.equal([])
    expect(left).to.equal(0)
    await pressKeys('Escape')
    expect(left).to.equal(1)
    document.removeEventListener('keydown', count)
  })

  it('moves a person ring by ring, as one undo, and says why not at the end', async () => {
    await focus('ma')
    const before = page.editor.document
    await pressKeys('Shift+ArrowDown')
    expect(alter('ma').ring).to.equal('verder-weg')
    await pressKeys('Shift+ArrowDown')
    expect(alter('ma').ring).to.equal('outside')
    expect(page.asked).to.deep.equal([])
    await pressKeys('Shift+ArrowDown')
    expect(page.asked.length).to.equal(1)
    expect(page.asked[0]![2], 'a refusal does not wait its turn').to.equal(true)
    await nextFrame()
    expect(page.root.activeElement).to.equal(optionOf(page, 'ma'))
    await pressKeys('Control+z')
    expect(page.editor.document).to.deep.equal(before)
    await pressKeys('Control+Shift+z')
    expect(alter('ma').ring).to.equal('outside')
    await pressKeys('Control+z')
    await pressKeys('Control+y')
    expect(alter('ma').ring).to.equal('outside')
  })

  it('moves a person along the sectors', async () => {
    await focus('piet')
    await pressKeys('Shift+ArrowRight')
    expect(alter('piet').sector).to.equal('vrijwilligers')
    await pressKeys('Shift+ArrowLeft')
    await pressKeys('Shift+ArrowLeft')
    expect(alter('piet').sector).to.not.equal('vrijwilligers')
  })

  it('removes a person with their ties, and stays nearby', async () => {
    await focus('karim')
    await pressKeys('Delete')
    await nextFrame()
    expect(page.editor.version.alters.some((a) => a.id === 'karim')).to.equal(false)
    expect(page.editor.focus).to.not.equal('r')
    expect(page.root.activeElement).to.equal(optionOf(page, page.editor.focus))
    await pressKeys('Control+z')
    await nextFrame()
    expect(alter('karim').name).to.equal('Karim')
    expect(page.root.activeElement).to.equal(optionOf(page, 'karim'))
    await focus('r')
    await pressKeys('Delete')
    expect(page.asked.at(-1)![0]).to.equal('announce')
  })

  it('goes into the ties of a person and back', async () => {
    await focus('ma')
    await pressKeys('Alt+ArrowDown')
    const list = page.root.querySelector('.tie-options')!
    expect(list.getAttribute('role')).to.equal('listbox')
    expect(list.getAttribute('aria-label')).to.match(/^Banden van .*Oma Truus/)
    const names = [...list.querySelectorAll('[role="option"]')].map((option) => option.getAttribute('aria-label'))
    expect(names.length).to.equal(3)
    expect(focused()).to.equal(names[0])
    expect(page.root.querySelectorAll('[tabindex="0"]').length, 'still one tab stop').to.equal(1)
    await pressKeys('ArrowDown')
    expect(focused()).to.equal(names[1])
    await pressKeys('End')
    expect(focused()).to.equal(names[2])
    await pressKeys('ArrowDown')
    expect(focused()).to.equal(names[2])
    await pressKeys('F2')
    expect(page.asked.at(-1)).to.deep.equal(['tie', 'tie-ma-sofie', 'keyboard'])
    await pressKeys('Enter')
    expect(page.editor.focus).to.equal('sofie')
    expect(page.root.activeElement).to.equal(optionOf(page, 'sofie'))
    expect(list.getAttribute('role')).to.equal(null)
    await focus('ma')
    await pressKeys('Alt+ArrowDown')
    await typeText('k')
    await pressKeys('Delete')
    expect(page.editor.version.ties.some((t) => t.id === 'tie-ma-karim')).to.equal(false)
    await nextFrame()
    expect(focused()).to.contain('Sofie')
    await pressKeys('Escape')
    expect(page.root.activeElement).to.equal(optionOf(page, 'ma'))
  })

  it('says so when there are no ties to go into', async () => {
    await focus('opa')
    await pressKeys('Alt+ArrowDown')
    expect(page.asked.at(-1)![0]).to.equal('announce')
    expect(page.root.activeElement).to.equal(optionOf(page, 'opa'))
  })

  it('zooms and fits, and brings who gets the focus into view', async () => {
    const width = (): number => drawingOf(page, 'r').querySelector('.symbol')!.getBoundingClientRect().width
    const at100 = width()
    for (let i = 0; i < 6; i++) await pressKeys('+')
    await nextFrame()
    expect(width() / at100).to.be.closeTo(1.25 ** 6, 0.05)
    const view = page.viewport.getBoundingClientRect()
    for (const id of ['karim', 'piet', 'mentor']) {
      await focus(id)
      const box = optionOf(page, id).getBoundingClientRect()
      expect(box.left).to.be.at.least(view.left)
      expect(box.right).to.be.at.most(view.right)
      expect(box.top).to.be.at.least(view.top)
      expect(box.bottom).to.be.at.most(view.bottom)
    }
    await pressKeys('-')
    await pressKeys('0')
    await nextFrame()
    expect(width()).to.be.closeTo(at100, 0.1)
  })

  it('presses options for a screen reader, which sends a click without any pointer', () => {
    optionOf(page, 'els').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 0 }))
    expect(page.asked).to.deep.equal([['panel', 'els', 'pointer']])
    expect(page.editor.selection).to.deep.equal(['els'])
  })

  it('has nothing that axe finds wrong', async () => {
    await expect(page.host).shadowDom.to.be.accessible({ ignoredRules: ['region'] })
    await focus('ma')
    await pressKeys('Alt+ArrowDown')
    await expect(page.host).shadowDom.to.be.accessible({ ignoredRules: ['region'] })
  })
})
