import forcedDark from '../docs/gallery/S01-forced-dark.png?url'
import forcedLight from '../docs/gallery/S01-forced-light.png?url'
import moreContrast from '../docs/gallery/S01-more-contrast.png?url'
import type { NetworkDocument } from '../src/model/document.js'
import { NOTATIONS } from '../src/model/notation-ids.js'
import { DEFAULT_RINGS, DEFAULT_SECTORS, LAYOUTS } from '../src/model/vocabulary.js'
import { createDocument } from '../src/model/create.js'
import { hardNamesMap } from '../test/browser/support/hard-names.js'
import { everythingOnMap } from '../test/everything-on-map.js'

/** A map of a part of the gallery: what it shows, under which words, and in which colours. */
export interface ShownMap { words: string; value: NetworkDocument; scheme?: 'light' | 'dark' }

/** A part of the gallery below the stories. */
export interface GalleryPart { id: string; title: string; text: string; maps: () => ShownMap[]; small?: boolean; /** What only a browser that was asked for it can show. */ pictures?: readonly { words: string; address: string }[] }

/** Several ties between the same two, and support both ways. */
function parallelTies(): NetworkDocument {
  const document = everythingOnMap()
  const [version] = document.versions
  const { resident } = version!
  const more = (['sterk', 'gespannen', 'zwak'] as const).map((quality, i) => ({ id: `again-${i}`, from: 'p0', to: resident, quality, gives: ['P' as const], ...(i ? {} : { gets: ['E' as const] }) }))
  return { ...document, id: 'parallel', versions: [{ ...version!, ties: [...version!.ties, ...more] }] }
}

/** Very many people, none of whom exists. */
function crowd(people: number): NetworkDocument {
  const document = createDocument({ id: 'crowd', residentName: 'Noor', language: 'nl' })
  const [version] = document.versions
  const names = ['Fatma', 'Kees', 'Samira', 'Jan', 'Els', 'Ömer', 'Bea', 'Trijntje']
  const alters = Array.from({ length: people }, (_, n) => ({ id: `p${n}`, kind: 'person' as const, name: `${names[n % names.length]!} ${n}`, sector: DEFAULT_SECTORS[(n * 7) % 6]!, ring: DEFAULT_RINGS[n % 10 === 0 ? 0 : n % 3 === 0 ? 1 : 2]! }))
  const ties = alters.map(({ id }, n) => ({ id: `t${n}`, from: id, to: n % 25 ? `p${Math.floor(n / 25) * 25}` : version!.resident }))
  return { ...document, versions: [{ ...version!, alters: [...version!.alters, ...alters], ties }] }
}

/** What a map can show besides the stories; `family` is one with a large family and `plain` one of an usual size. */
export function galleryParts(plain: NetworkDocument, family: NetworkDocument, layouts: Readonly<Record<string, { label: string }>>, notations: Readonly<Record<string, { label: string }>>): GalleryPart[] {
  return [
    { id: 'lines', title: 'Lijnen en mensen bij elkaar', text: 'Elke soort band, meer banden tussen dezelfde twee, wie geeft en wie krijgt, en alle tekens om mensen heen op één kaart.', maps: () => [{ words: 'alles op één kaart', value: parallelTies() }] },
    { id: 'notations', title: 'Tekens naar keuze', text: 'Dezelfde kaart in elke notatie. De legenda gaat mee.', small: true, maps: () => NOTATIONS.map((notation) => ({ words: notations[notation]!.label, value: { ...plain, look: { notation } } })) },
    { id: 'layouts', title: 'Manieren om neer te zetten', text: 'Dezelfde mensen en banden, telkens anders gezet.', small: true, maps: () => LAYOUTS.map((layout) => ({ words: layouts[layout]!.label, value: { ...family, layout } })) },
    { id: 'names', title: 'Namen in vele schriften', text: 'Arabisch, Hebreeuws, Chinees, Thai, emoji en namen van zestig letters: nergens loopt een naam over een andere.', maps: () => [{ words: 'namen', value: hardNamesMap() }] },
    { id: 'moments', title: 'Twee momenten', text: 'Met “Toen en nu” zie je wat er veranderd is. Wie niet veranderde, blijft op dezelfde plek.', maps: () => [{ words: 'intake en later', value: { ...plain, current: plain.versions.at(-1)!.id } }] },
    { id: 'colours', title: 'Licht en donker', text: 'Dezelfde kaart op licht en op donker papier. Wie zijn computer op hoog contrast zet, krijgt de kaart in die kleuren; zo ziet dat eruit.', small: true, pictures: [{ words: 'meer contrast', address: moreContrast }, { words: 'kleuren van het systeem, licht', address: forcedLight }, { words: 'kleuren van het systeem, donker', address: forcedDark }], maps: () => [{ words: 'licht', value: plain, scheme: 'light' }, { words: 'donker', value: plain, scheme: 'dark' }] },
    { id: 'large', title: 'Heel veel mensen', text: 'Duizend mensen op één kaart: namen staan waar plaats is, en komen erbij als je dichterbij kijkt.', maps: () => [{ words: 'duizend mensen', value: crowd(1000) }] },
  ]
}
