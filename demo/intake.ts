import 'network-map-element/define'
import { Drafts, keepDraft } from 'network-map-element/element'
import type { NetworkMapElement } from 'network-map-element/element'
import nadiaAddress from './examples/nadia.json?url'
import gerritAddress from './examples/gerrit.json?url'
import joyceAddress from './examples/joyce.json?url'
import guideAddress from './examples/guide.json?url'
import rosaAddress from '../test/fixtures/samples/easynwk/rosa-gen5-2024-08.json?url'

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind

const form = byId<HTMLFormElement>('intake')
const map = byId<NetworkMapElement>('kaart')
const chooser = byId<HTMLInputElement>('file')
const message = byId('message')

const say = (text: string): void => {
  message.textContent = text
}

const open = async (file: File): Promise<void> => {
  try {
    await map.importFrom(file)
    say(`${file.name} staat op de kaart.`)
  } catch (error) {
    say(map.describeError(error))
  }
}

const openExample = async (address: string, name: string): Promise<void> => {
  const response = await fetch(address)
  await open(new File([await response.blob()], name, { type: 'application/json' }))
}

const download = (file: File): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

byId('open').addEventListener('click', () => chooser.click())
chooser.addEventListener('change', () => {
  const file = chooser.files?.[0]
  if (file) void open(file)
  chooser.value = ''
})
byId('story').addEventListener('click', () => void openExample(nadiaAddress, 'nadia.json'))
byId('joyce').addEventListener('click', () => void openExample(joyceAddress, 'joyce.json'))
byId('gerrit').addEventListener('click', () => void openExample(gerritAddress, 'gerrit.json'))
byId('rosa').addEventListener('click', () => void openExample(rosaAddress, 'rosa.json'))

byId('guide').addEventListener('click', async () => {
  map.catalogue = map.catalogue ? null : ((await (await fetch(guideAddress)).json()) as NonNullable<typeof map.catalogue>)
  byId('guide').setAttribute('aria-pressed', String(map.catalogue !== null))
  say(map.catalogue ? 'Onder “Wie?” kun je nu in de gids zoeken.' : 'De gids is weg.')
})

byId('save').addEventListener('click', async () => {
  const document = map.value
  download(await map.exportAs('json'))
  map.markSaved({ document })
})

// A draft is kept only while the switch is on; switching it off forgets it.
const drafts = new Drafts()
const draftKey = 'intake'
let stopKeeping: (() => void) | undefined

byId<HTMLInputElement>('draft').addEventListener('change', (event) => {
  const isOn = (event.target as HTMLInputElement).checked
  stopKeeping?.()
  stopKeeping = undefined
  if (isOn) {
    stopKeeping = keepDraft(map, drafts, draftKey, () => say('Het concept kon niet worden bewaard.'))
    say('Vanaf nu wordt er een concept op dit apparaat bewaard, ten hoogste veertien dagen.')
  } else {
    void drafts.forget(draftKey)
    say('Het concept op dit apparaat is gewist.')
  }
})

// A reset cannot be taken back, as in any form: who presses it is asked first.
const again = byId<HTMLDialogElement>('again')
form.querySelector('[type="reset"]')!.addEventListener('click', (event) => {
  event.preventDefault()
  again.returnValue = ''
  again.showModal()
})
again.addEventListener('close', () => {
  if (again.returnValue === 'yes') form.reset()
})

// A reset puts the switch back without telling it: what it stands for goes with it.
form.addEventListener('reset', () => {
  stopKeeping?.()
  stopKeeping = undefined
  void drafts.forget(draftKey)
  byId('sent').hidden = true
  byId('entries').replaceChildren()
  say('')
})

const restore = async (): Promise<void> => {
  const draft = await drafts.find(draftKey).catch(() => undefined)
  if (!draft) return
  map.value = draft.document
  map.markSaved({ where: 'device' })
  byId<HTMLInputElement>('draft').checked = true
  stopKeeping = keepDraft(map, drafts, draftKey, () => say('Het concept kon niet worden bewaard.'))
  say(`Het concept van ${new Date(draft.keptAt).toLocaleString('nl-NL')} staat weer op de kaart.`)
}
void restore()

const entry = (name: string, value: string): HTMLElement[] => {
  const term = document.createElement('dt')
  term.textContent = name
  const about = document.createElement('dd')
  if (value.startsWith('{')) {
    const text = document.createElement('pre')
    text.tabIndex = 0
    text.textContent = JSON.stringify(JSON.parse(value), null, 2)
    about.append(`${value.length.toLocaleString('nl-NL')} tekens JSON`, text)
  } else {
    about.textContent = value || '(leeg)'
  }
  return [term, about]
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const entries = [...new FormData(form)].flatMap(([name, value]) => entry(name, String(value)))
  byId('entries').replaceChildren(...entries)
  byId('sent').hidden = false
  byId('sent').focus()
  map.markSaved()
})
