import 'network-map-element/define'
import type { NetworkMapElement } from 'network-map-element/element'
import { SvgPainter } from '../src/paint/svg.js'
import { legendOf } from '../src/scene/legend.js'
import { lookChoice } from '../src/scene/look-choice.js'
import { lookOf } from '../src/scene/map-look.js'
import { NOTATIONS, type Notation } from '../src/model/notation-ids.js'
import { LAYOUTS, type LayoutName } from '../src/model/vocabulary.js'
import { uiOverlayEn } from '../src/words/ui-overlay-en.js'
import { uiOverlayNl } from '../src/words/ui-overlay-nl.js'
import { galleryParts } from './gallery-parts.js'
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

const family = pages.find(({ story }) => story.id === 'S06') ?? pages[0]!
const parts = galleryParts(readStory(pages[0]!.story), readStory(family.story), uiOverlayNl.layouts, uiOverlayNl.notations)

/** Maps are made when somebody comes near them, so that the page is there at once. */
const nearby = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    const part = parts.find(({ id }) => id === target.id)
    if (!isIntersecting || !part) continue
    nearby.unobserve(target)
    for (const { words, value, scheme } of part.maps()) {
      const figure = document.createElement('figure')
      const caption = document.createElement('figcaption')
      caption.textContent = words
      const map = document.createElement('network-map') as NetworkMapElement
      map.readonly = true
      if (scheme) map.style.colorScheme = scheme
      map.value = value
      figure.append(caption, map)
      target.querySelector('.maps')!.append(figure)
    }
    for (const { words, address } of part.pictures ?? []) {
      const figure = document.createElement('figure')
      const caption = document.createElement('figcaption')
      caption.textContent = words
      const picture = new Image()
      picture.src = address
      picture.alt = words
      figure.append(caption, picture)
      target.querySelector('.maps')!.append(figure)
    }
  }
}, { rootMargin: '200px' })

for (const { id, title, text, small } of parts) {
  const section = document.createElement('section')
  section.id = id
  section.className = 'story'
  const heading = document.createElement('h2')
  heading.id = `${id}-title`
  heading.textContent = title
  section.setAttribute('aria-labelledby', heading.id)
  const about = document.createElement('p')
  about.textContent = text
  const maps = document.createElement('div')
  maps.className = small ? 'maps small' : 'maps'
  section.append(heading, about, maps)
  byId('parts').append(section)
  nearby.observe(section)
}

byId('paper').addEventListener('click', async ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return
  const { map } = pages[0]!
  const [size, orientation, plain] = (target.dataset['print'] ?? '').split(' ')
  if (size) await map.print({ size: size as 'A4' | 'A3', orientation: orientation as 'landscape' | 'portrait', blackAndWhite: plain !== undefined })
  else {
    const link = document.createElement('a')
    const file = await map.exportAs(target.dataset['picture'] as 'svg' | 'png')
    link.href = URL.createObjectURL(file)
    link.download = file.name
    link.click()
    URL.revokeObjectURL(link.href)
  }
})

const offer = <Id extends string>(id: string, ids: readonly Id[], words: Readonly<Record<Id, { label: string }>>): void => {
  const select = byId<HTMLSelectElement>(id)
  const chosen = select.value
  select.replaceChildren(...ids.map((each) => new Option(words[each].label, each, false, each === chosen)))
}

/** The words of the element's own dialog. */
const nameChoices = (): void => {
  const { layouts, notations } = choice('language') === 'en' ? uiOverlayEn : uiOverlayNl
  offer('layout', LAYOUTS, layouts)
  offer('notation', NOTATIONS, notations)
}

const showSigns = (): void => {
  const document_ = everythingOnMap()
  const [version] = document_.versions
  const look = lookOf(lookChoice(document_, choice('notation')))
  byId('signs').replaceChildren(...legendOf(version!, choice('language'), look).map(({ mark, label, width }) => {
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
  nameChoices()
  for (const { story, map } of pages) {
    map.style.colorScheme = choice('scheme')
    map.value = { ...readStory(story), current: choice('moment'), layout: choice('layout') as LayoutName, look: { notation: choice('notation') as Notation } }
  }
  showSigns()
}

byId('choices').addEventListener('change', show)
byId('choices').addEventListener('submit', (event) => event.preventDefault())
nameChoices()
show()
