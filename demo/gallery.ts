import 'network-map-element/define'
import type { NetworkMapElement } from 'network-map-element/element'
import { SvgPainter } from '../src/paint/svg.js'
import { legendOf } from '../src/scene/legend.js'
import { LAYOUTS, type LayoutName } from '../src/model/vocabulary.js'
import { uiOverlayEn } from '../src/words/ui-overlay-en.js'
import { uiOverlayNl } from '../src/words/ui-overlay-nl.js'
import { everythingOnMap } from '../test/everything-on-map.js'
import { readStory } from '../test/read-story.js'
import type { Story } from '../test/story.js'

const stories = Object.values(import.meta.glob<Story>('../test/fixtures/stories/S*.json', { eager: true, import: 'default' }))
const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind
const choice = (id: string): string => byId<HTMLSelectElement>(id).value
const SVG = 'http://www.w3.org/2000/svg'

const pages = stories.map((story) => {
  const section = document.createElement('section')
  section.className = 'story'
  const title = document.createElement('h2')
  title.id = `story-${story.id}`
  title.textContent = story.titel
  section.setAttribute('aria-labelledby', title.id)
  const question = document.createElement('p')
  question.textContent = `“${story.vraag}”`
  const map = document.createElement('network-map') as NetworkMapElement
  map.readonly = true
  map.value = readStory(story)
  section.append(title, question, map)
  byId('stories').append(section)
  return { story, map }
})

/** What cannot be chosen is not offered: the words of a layout come from the element's own dialog. */
const nameLayouts = (): void => {
  const select = byId<HTMLSelectElement>('layout')
  const chosen = select.value
  const { layouts } = choice('language') === 'en' ? uiOverlayEn : uiOverlayNl
  select.replaceChildren(...LAYOUTS.map((name: LayoutName) => new Option(layouts[name].label, name, false, name === chosen)))
}

const showSigns = (): void => {
  const [version] = everythingOnMap().versions
  byId('signs').replaceChildren(...legendOf(version!, choice('language')).map(({ mark, label, width }) => {
    const item = document.createElement('li')
    const svg = document.createElementNS(SVG, 'svg')
    svg.setAttribute('viewBox', `${width / 2 - 30} -15 60 30`)
    svg.setAttribute('aria-hidden', 'true')
    new SvgPainter(svg).paint([mark])
    item.append(svg, label)
    return item
  }))
}

const show = (): void => {
  document.documentElement.lang = choice('language')
  nameLayouts()
  for (const { story, map } of pages) {
    map.style.colorScheme = choice('scheme')
    map.value = { ...readStory(story), current: choice('moment'), layout: choice('layout') as LayoutName }
  }
  showSigns()
}

byId('choices').addEventListener('change', show)
byId('choices').addEventListener('submit', (event) => event.preventDefault())
nameLayouts()
show()
