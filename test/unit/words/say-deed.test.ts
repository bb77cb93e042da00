import { describe, expect, it } from 'vitest';
import { isRefusal, type Command } from '../../../src/editor/command.js';
import { addCouple } from '../../../src/editor/commands/add-couple.js';
import { addChild } from '../../../src/editor/commands/add-child.js';
import { addChildren } from '../../../src/editor/commands/add-children.js';
import { addEvent } from '../../../src/editor/commands/add-event.js';
import { addFromLine } from '../../../src/editor/commands/add-from-line.js';
import { addHousehold } from '../../../src/editor/commands/add-household.js';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { addToClosing } from '../../../src/editor/commands/add-to-closing.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { addVersion } from '../../../src/editor/commands/add-version.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { liveWithResident } from '../../../src/editor/commands/live-with-resident.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { moveRing } from '../../../src/editor/commands/move-ring.js';
import { pinPlace } from '../../../src/editor/commands/pin-place.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { removeChild } from '../../../src/editor/commands/remove-child.js';
import { removeCouple } from '../../../src/editor/commands/remove-couple.js';
import { removeEvent } from '../../../src/editor/commands/remove-event.js';
import { removeFromClosing } from '../../../src/editor/commands/remove-from-closing.js';
import { removeFromPlan } from '../../../src/editor/commands/remove-from-plan.js';
import { removeHousehold } from '../../../src/editor/commands/remove-household.js';
import { removeTies } from '../../../src/editor/commands/remove-ties.js';
import { removeVersion } from '../../../src/editor/commands/remove-version.js';
import { renameAlter } from '../../../src/editor/commands/rename-alter.js';
import { reverseTie } from '../../../src/editor/commands/reverse-tie.js';
import { setAnswer } from '../../../src/editor/commands/set-answer.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setChild } from '../../../src/editor/commands/set-child.js';
import { setCouple } from '../../../src/editor/commands/set-couple.js';
import { setDocument } from '../../../src/editor/commands/set-document.js';
import { setEvent } from '../../../src/editor/commands/set-event.js';
import { addTheme } from '../../../src/editor/commands/add-theme.js';
import { removeTheme } from '../../../src/editor/commands/remove-theme.js';
import { setTheme } from '../../../src/editor/commands/set-theme.js';
import { setHousehold } from '../../../src/editor/commands/set-household.js';
import { setClosing } from '../../../src/editor/commands/set-closing.js';
import { setInPlan } from '../../../src/editor/commands/set-in-plan.js';
import { setResident } from '../../../src/editor/commands/set-resident.js';
import { setTie } from '../../../src/editor/commands/set-tie.js';
import { setTwins } from '../../../src/editor/commands/set-twins.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { addDivision } from '../../../src/editor/commands/add-division.js';
import { moveDivision } from '../../../src/editor/commands/move-division.js';
import { removeDivision } from '../../../src/editor/commands/remove-division.js';
import { renameDivision } from '../../../src/editor/commands/rename-division.js';
import { tidy } from '../../../src/editor/commands/tidy.js';
import { waitOnList } from '../../../src/editor/commands/wait-on-list.js';
import { Editor } from '../../../src/editor/editor.js';
import { en } from '../../../src/words/en.js';
import type { Messages } from '../../../src/words/messages.js';
import { nl } from '../../../src/words/nl.js';
import { sayDeed } from '../../../src/words/say-deed.js';
import { storyDocument } from '../../fixture.js';
import { countingIds } from '../editor/counting-ids.js';
import { plainLayout } from '../editor/plain-layout.js';
import { plain } from './plain.js';

const SAID: [command: Command, dutch: string, english: string][] = [
  [addFromLine('Ilias, 16, steun en spanning'), 'Aangevuld: Ilias.', 'More said of Ilias.'],
  [addFromLine('Ali, buurman, dichtbij'), 'Ali toegevoegd bij buren, dichtbij. 10 mensen.', 'Ali added in neighbours, close. 10 people.'],
  [addFromLine('Bo'), 'Bo toegevoegd. 10 mensen.', 'Bo added. 10 people.'],
  [addMany('Ali, buurman\nBea, vriendin\nBello, hond'), '3 toegevoegd: Ali, Bea en Bello. 11 mensen.', '3 added: Ali, Bea and Bello. 11 people.'],
  [removeAlters(['els', 'rob']), 'Els en Rob verwijderd. 7 mensen.', 'Els and Rob removed. 7 people.'],
  [renameAlter('els', 'Elsje'), 'Els heet nu Elsje.', 'Els is now called Elsje.'],
  [setAlter('els', { age: 44 }), 'Els: leeftijd is nu 44.', 'Els: age is now 44.'],
  [setAlter('els', { age: null }), 'Els: leeftijd leeggemaakt.', 'Els: age cleared.'],
  [setAlter('els', { gender: 'x', age: 3 }), 'Els: geslacht en leeftijd veranderd.', 'Els: gender and age changed.'],
  [setAlter('piet', { deceased: true }), 'Piet: overleden is nu ja.', 'Piet: died is now yes.'],
  [setAlter(['els', 'rob'], { sector: 'buren' }), 'Els en Rob: groep is nu buren.', 'Els and Rob: group is now neighbours.'],
  [setResident({ age: 42 }), 'Nadia Hamers: leeftijd is nu 42.', 'Nadia Hamers: age is now 42.'],
  [moveRing('piet', 1), 'Piet staat nu bij buren, verder weg.', 'Piet is now in neighbours, further away.'],
  [moveAlter(['piet', 'els'], { ring: 'verder-weg' }), 'Piet en Els staan nu verder weg.', 'Piet and Els are now further away.'],
  [moveAlter('els', { home: true }), 'Els nu bij Nadia Hamers in huis.', 'Els now in the home of Nadia Hamers.'],
  [moveAlter('els', { home: true, sector: 'familie' }), 'Els staat nu bij familie, in huis.', 'Els is now in relatives, lives in the home.'],
  [moveAlter('els', { place: { x: 1, y: 2 } }), 'Els op een eigen plek gezet.', 'Els put in a place of their own.'],
  [pinPlace('els'), 'Els op een eigen plek gezet.', 'Els put in a place of their own.'],
  [connect('els', 'rob', { quality: 'gewoon' }), 'Els en Rob verbonden: gewone band.', 'Els and Rob connected: ordinary tie.'],
  [connect('els', 'rob'), 'Els en Rob verbonden.', 'Els and Rob connected.'],
  [setTie('tie-r-els', { quality: 'dubbel' }), 'Band Nadia Hamers – Els: band is nu steun en spanning.', 'Tie Nadia Hamers – Els: tie is now support and tension.'],
  [setTie('tie-r-els', { gets: ['P', 'A'] }), 'Els geeft Nadia Hamers nu: helpen met dingen, raad en uitleg.', 'Els now gives Nadia Hamers: practical help, advice.'],
  [setTie('tie-r-els', { gets: [] }), 'Els geeft Nadia Hamers nu: geen.', 'Els now gives Nadia Hamers: none.'],
  [setTie('tie-r-els', { gives: ['E'] }), 'Nadia Hamers geeft Els nu: luisteren en troost.', 'Nadia Hamers now gives Els: listening and comfort.'],
  [setTie('tie-r-els', { gets: null }), 'Wat Els aan Nadia Hamers geeft: leeggemaakt.', 'What Els gives Nadia Hamers: cleared.'],
  [setTie('tie-r-els', { since: '2019-05' }), 'Band Nadia Hamers – Els: sinds is nu mei 2019.', 'Tie Nadia Hamers – Els: since is now May 2019.'],
  [reverseTie('tie-r-els'), 'Band Nadia Hamers – Els omgedraaid.', 'Tie Nadia Hamers – Els turned round.'],
  [removeTies(['tie-r-els']), 'Band Nadia Hamers – Els verwijderd.', 'Tie Nadia Hamers – Els removed.'],
  [removeTies(['tie-r-els', 'tie-r-rob']), '2 banden verwijderd.', '2 ties removed.'],
  [liveWithResident(['els'], true), 'Els nu bij Nadia Hamers in huis.', 'Els now in the home of Nadia Hamers.'],
  [liveWithResident(['ilias'], false), 'Ilias niet meer bij Nadia Hamers in huis.', 'Ilias no longer in the home of Nadia Hamers.'],
  [addHousehold(['rob', 'ilias'], 'huis van Rob'), 'Huis toegevoegd: Rob en Ilias.', 'Home added: Rob and Ilias.'],
  [setHousehold('household-1', { label: 'Thuis' }), 'Huis Thuis veranderd: Nadia Hamers, Ilias en Sofie.', 'Home Thuis changed: Nadia Hamers, Ilias and Sofie.'],
  [addTheme('dream', ['els'], 'Samen op reis'), 'Thema toegevoegd: droom, Samen op reis.', 'Theme added: dream, Samen op reis.'],
  [addTheme('trouble', ['els']), 'Thema toegevoegd: wat er speelt.', 'Theme added: what is going on.'],
  [setTheme('schuld', { heavy: false }), 'Thema Schulden na de scheiding veranderd.', 'Theme Schulden na de scheiding changed.'],
  [removeTheme('schuld'), 'Thema Schulden na de scheiding verwijderd.', 'Theme Schulden na de scheiding removed.'],
  [removeHousehold('household-1'), 'Huis verwijderd.', 'Home removed.'],
  [addCouple(['els', 'piet'], { status: 'lat' }), 'Els en Piet als paar toegevoegd: samen, apart wonend.', 'Els and Piet added as a couple: together, living apart.'],
  [setCouple('couple-1', { status: 'separated' }), 'Paar Nadia Hamers en Rob: stand is nu uit elkaar.', 'Couple Nadia Hamers and Rob: state is now separated.'],
  [removeCouple('couple-1'), 'Paar Nadia Hamers en Rob verwijderd.', 'Couple Nadia Hamers and Rob removed.'],
  [addChild('els', ['piet']), 'Els is nu kind van Piet.', 'Els is now a child of Piet.'],
  [addChildren(['els', 'piet'], 'couple-1'), 'Els en Piet zijn nu kinderen van Nadia Hamers en Rob.', 'Els and Piet are now children of Nadia Hamers and Rob.'],
  [setChild('child-1-ilias', { kind: 'foster' }), 'Ilias als kind van Nadia Hamers en Rob: soort is nu pleegkind.', 'Ilias as a child of Nadia Hamers and Rob: kind is now foster child.'],
  [setTwins(['child-1-ilias', 'child-1-sofie'], true), 'Ilias en Sofie als kind van Nadia Hamers en Rob: tweeling is nu ja.', 'Ilias and Sofie as a child of Nadia Hamers and Rob: twins is now yes.'],
  [removeChild('child-1-ilias'), 'Ilias is geen kind meer van Nadia Hamers en Rob.', 'Ilias is no longer a child of Nadia Hamers and Rob.'],
  [setDocument({ title: 'Thuis' }), 'Titel veranderd.', 'Title changed.'],
  [setVersion({ date: '2025-02-04' }), 'Datum veranderd.', 'Date changed.'],
  [waitOnList(['els', 'piet']), 'Els en Piet op de lange lijst gezet.', 'Els and Piet put on the long list.'],
  [tidy(), 'Kaart netter getekend.', 'Map tidied.'],
  [addDivision('sectors', 'Sportclub'), 'Groep toegevoegd: Sportclub.', 'Group added: Sportclub.'],
  [renameDivision('sectors', 'buren', 'De straat'), 'Groep heet nu De straat.', 'Group is now called De straat.'],
  [moveDivision('rings', 'dichtbij', 1), 'Afstand dichtbij staat nu op plaats 3.', 'Closeness close is now in place 3.'],
  [removeDivision('sectors', 'vrienden'), 'Groep vrienden verwijderd; 1 blijft op de kaart, zonder groep.', 'Group friends removed; 1 stays on the map, without a group.'],
  [removeDivision('sectors', 'vrienden', 'buren'), 'Groep vrienden verwijderd; 1 blijft op de kaart, bij buren.', 'Group friends removed; 1 stays on the map, in neighbours.'],
  [addVersion({ title: 'Vervolg', date: '2025-06' }), 'Nieuw moment: Vervolg, juni 2025.', 'New moment: Vervolg, June 2025.'],
  [addVersion(), 'Nieuw moment.', 'New moment.'],
  [removeVersion('t1'), 'Moment verwijderd: t1, 2 juni 2025.', 'Moment removed: t1, 2 June 2025.'],
  [addToPlan('actions', { what: 'Opruimen' }), 'In het plan gezet: Opruimen.', 'Put in the plan: Opruimen.'],
  [setInPlan('actions', 'action-1', { state: 'busy' }), 'Plan veranderd: Alle post openen en een lijst van schulden maken.', 'Plan changed: Alle post openen en een lijst van schulden maken.'],
  [removeFromPlan('goals', 'goal-1'), 'Uit het plan gehaald: Rust in huis voor de zomer.', 'Taken out of the plan: Rust in huis voor de zomer.'],
  [addEvent({ date: '2025-04', label: 'Verhuisd' }), 'Gebeurtenis toegevoegd: Verhuisd, april 2025.', 'Event added: Verhuisd, April 2025.'],
  [setAnswer({ question: 'look', asked: 'Wat valt op?' }, { text: 'Veel familie' }), 'Antwoord bewaard: “Wat valt op?”.', 'Answer kept: “Wat valt op?”.'],
  [setAnswer({ question: 'look' }, { skipped: true }), 'Overgeslagen.', 'Skipped.'],
];

function say(command: Command, messages: Messages): { done: string; undone: string; redone: string } {
  const editor = new Editor({ layout: plainLayout, document: storyDocument('S01'), newId: countingIds() });
  // So that tidying has something to do.
  editor.run(pinPlace('karim', { x: 500, y: 500 }));
  editor.run(removeAlters(['mentor']));
  editor.undo();
  const plan = editor.run(command);
  if (isRefusal(plan)) throw new Error(plan.refused);
  const tell = (origin: 'user' | 'undo' | 'redo', deed = plan): string => plain(sayDeed(deed as typeof plan, origin, editor.document, editor.version, messages));
  const done = tell('user');
  const undone = tell('undo', { steps: [], ...editor.undo()! });
  const redone = tell('redo', { steps: [], ...editor.redo()! });
  return { done, undone, redone };
}

describe('what was done, in words', () => {
  it.each(SAID)('%#: %s', (command, dutch, english) => {
    expect(say(command, nl).done).toBe(dutch);
    expect(say(command, en).done).toBe(english);
  });

  it('undone and done again, with the count as it is then', () => {
    const said = say(addFromLine('Ali, buurman, dichtbij'), nl);
    expect(said.undone).toBe('Ongedaan gemaakt: Ali toegevoegd bij buren, dichtbij. 9 mensen.');
    expect(said.redone).toBe('Opnieuw gedaan: Ali toegevoegd bij buren, dichtbij. 10 mensen.');
    expect(say(removeTies(['tie-r-els']), nl).undone).toBe('Ongedaan gemaakt: band Nadia Hamers – Els verwijderd.');
    expect(say(removeTies(['tie-r-els']), en).undone).toBe('Undone: tie Nadia Hamers – Els removed.');
  });

  it('of an event that was there already', () => {
    const editor = new Editor({ layout: plainLayout, document: storyDocument('S02') });
    const told = (command: Command): string => plain(sayDeed(editor.run(command) as { deed: string }, 'user', editor.document, editor.version, nl));
    expect(told(setEvent('event-1', { label: 'Baan weg' }))).toBe('Gebeurtenis veranderd: Baan weg.');
    expect(told(removeEvent('event-1'))).toBe('Gebeurtenis verwijderd: Baan weg.');
  });

  it('of how it went', () => {
    const editor = new Editor({ layout: plainLayout, document: storyDocument('S01'), newId: countingIds() });
    const told = (command: Command, messages = nl): string => plain(sayDeed(editor.run(command) as { deed: string }, 'user', editor.document, editor.version, messages));
    expect(told(setClosing({ effort: 'own-network' }))).toBe('Hoe het ging: veranderd.');
    expect(told(addToClosing('experiences', { text: 'Het was mijn plan' }))).toBe('Bij hoe het ging gezet: Het was mijn plan.');
    expect(told(addToClosing('scores', { name: 'ZRM', value: '3' }), en)).toBe('Added to how it went: ZRM.');
    expect(told(removeFromClosing('scores', editor.document.closing!.scores![0]!.id), en)).toBe('Removed from how it went: ZRM.');
  });

  it('for every deed there is', () => {
    const told = new Set(SAID.map(([command]) => {
      const editor = new Editor({ layout: plainLayout, document: storyDocument('S01'), newId: countingIds() });
      const plan = editor.run(command);
      return isRefusal(plan) ? plan.refused : plan.deed;
    }));
    expect(Object.keys(nl.deeds).filter((deed) => !told.has(deed))).toEqual(['list-left', 'alter-unpinned', 'sibling-added', 'event-changed', 'event-removed', 'closing-changed', 'closing-added', 'closing-removed', 'document-loaded']);
    expect(sayDeed({ deed: 'something-new' }, 'user', storyDocument('S01'), storyDocument('S01').versions[0]!, nl)).toBe('');
  });
});
