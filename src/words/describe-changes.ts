import type { Change, VersionChanges } from '../model/change-list.js';
import type { NetworkDocument, Tie, Version } from '../model/document.js';
import { ringIds } from '../model/query.js';
import { OUTSIDE } from '../model/vocabulary.js';
import { alterName } from './alter-name.js';
import { capitalise } from './capitalise.js';
import { changeWordsFor } from './change-words.js';
import { changedSupport, supportGiven } from './changed-support.js';
import { enumerate } from './enumerate.js';
import { isolate } from './isolate.js';
import type { Messages } from './messages.js';
import { qualityLabel } from './quality-label.js';
import { ringLabel } from './ring-label.js';
import { sectorWord } from './sector-label.js';
import { wordOf } from './word-of.js';

/** How a change is marked: by this mark, line pattern and word on a drawing, and under this heading in a list. */
export type ChangeMark = 'new' | 'ended' | 'changed' | 'closer' | 'further' | 'moved' | 'died';

/**
 * One change in a sentence, with the people and ties that it is about, those to show first come first. `drawn` is how the first of them
 * is marked where it is not new or gone itself; `couple` is the couple that it is about.
 */
export interface ToldChange { mark: ChangeMark; ids: string[]; text: string; drawn?: ChangeMark; couple?: string }

/** Every change between two versions, each in one sentence or two, and nothing else: who and what is new, what ended, what is different, who moved. */
export function describeChanges(document: NetworkDocument, before: Version, after: Version, changes: VersionChanges, messages: Messages): ToldChange[] {
  const words = changeWordsFor(messages.lang);
  const nameIn = (version: Version) => (id: string): string => alterName(messages, version, id);
  const [was, is] = [nameIn(before), nameIn(after)];
  const resident = is(after.resident);
  const quality = (tie: Pick<Tie, 'quality' | 'status'>): string => (tie.status === 'ended' ? `${qualityLabel(messages, tie.quality)} (${words.ended})` : qualityLabel(messages, tie.quality));
  const tieIn = (version: Version, id: string): Tie => version.ties.find((tie) => tie.id === id)!;
  const told = (mark: ChangeMark, ids: string[], ...text: string[]): ToldChange => ({ mark, ids, text: text.join(' ') });

  const came = changes.newAlters.map((id): ToldChange => {
    const { role, sector, ring } = after.alters.find((alter) => alter.id === id)!;
    const where = changes.joinedHome.includes(id) ? [] : [sector && sectorWord(document, sector, messages), ring && ringLabel(document, ring, messages)];
    return told('new', [id], words.came(role ? `${is(id)} (${isolate(role)})` : is(id), where.filter(Boolean).join(', ')), ...(changes.joinedTeam.includes(id) ? [words.joinedTeam(is(id))] : []));
  });
  const newTies = changes.newTies.map((id): ToldChange => {
    const tie = tieIn(after, id);
    return told('new', [id, tie.from, tie.to], words.newTie(is(tie.from), is(tie.to), quality(tie)), ...(tie.status === 'asked' || tie.status === 'accepted' ? [helpTold(tie.status)] : []), ...supportGiven(tie, is, messages, words));
  });
  const gone = changes.goneAlters.map((id) => told('ended', [id], words.went(was(id))));
  const died = changes.died.map((id) => told('died', [id], words.died(is(id))));
  const goneTies = changes.endedTies.filter((id) => !after.ties.some((tie) => tie.id === id)).map((id): ToldChange => {
    const tie = tieIn(before, id);
    return told('ended', [id, tie.from, tie.to], words.goneTie(was(tie.from), was(tie.to), quality(tie)));
  });
  const changed = after.ties.filter(({ id }) => changes.changedSupport.includes(id) || changes.endedTies.includes(id) || [...changes.changedQuality, ...changes.changedStatus].some((each) => each.id === id))
    .map((tie): ToldChange => {
      const earlier = tieIn(before, tie.id);
      const [from, to] = [quality(earlier), quality(tie)];
      const supported = changedSupport(earlier, tie, is, messages, words);
      // That it ended stands behind the quality already.
      const isOver = tie.status === 'ended' && earlier.status !== 'ended';
      const help = !isOver && changes.changedStatus.some(({ id }) => id === tie.id) ? words.helpNow(tie.status) : '';
      const pair = [is(tie.from), is(tie.to)] as const;
      const head = from !== to && (isOver || earlier.quality !== tie.quality) ? [words.tie(...pair, from, to), ...(help ? [helpTold(tie.status)] : [])]
        : help ? [words.tieHelp(...pair, help)] : [words.tieSupport(...pair)];
      return told(isOver || changes.endedTies.includes(tie.id) ? 'ended' : 'changed', [tie.id, tie.from, tie.to], ...head, ...supported);
    });
  const couples = changes.changedCouples.map((change): ToldChange => coupleTold(change));
  const themes = [
    ...changes.newThemes.map((id) => themeTold(after, id, 'new', words.newTheme)),
    ...changes.goneThemes.map((id) => themeTold(before, id, 'ended', words.goneTheme)),
  ];
  const team = [
    ...changes.joinedTeam.filter((id) => !changes.newAlters.includes(id)).map((id) => told('changed', [id], words.joinedTeam(is(id)))),
    ...changes.leftTeam.map((id) => told('changed', [id], words.leftTeam(is(id)))),
  ];
  const moves = [
    ...changes.joinedHome.map((id) => told('closer', [id], words.joinedHome(is(id), resident))),
    ...changes.leftHome.map((id) => told('further', [id], words.leftHome(is(id), resident))),
    ...changes.movedRing.filter(({ id }) => !changes.joinedHome.includes(id) && !changes.leftHome.includes(id)).map((move) => ringTold(move)),
    ...changes.movedSector.filter(({ after: to }) => to !== undefined).map(({ id, before: from, after: to }) => told('moved', [id], from === undefined
      ? words.placed(is(id), sectorWord(document, to!, messages)) : words.sector(is(id), sectorWord(document, from, messages), sectorWord(document, to!, messages)))),
  ];
  return [...came, ...newTies, ...gone, ...died, ...goneTies, ...changed, ...couples, ...themes, ...moves, ...team];

  function helpTold(status: Tie['status']): string {
    return `${capitalise(words.helpNow(status), messages.lang)}.`;
  }

  function ringTold({ id, before: from, after: to }: Change<string>): ToldChange {
    const label = (ring: string | undefined): string => (ring === undefined ? words.notAsked : ringLabel(document, ring, messages));
    const mark = ringMove(document, from, to);
    if (mark === 'moved') return told(mark, [id], words.placed(is(id), label(to)));
    return told(mark, [id], words[mark](is(id), label(from), label(to)));
  }

  function coupleTold({ id, before: from, after: to }: Change<string>): ToldChange {
    const [version, name] = to === undefined ? [before, was] as const : [after, is] as const;
    const { partners } = version.couples.find((couple) => couple.id === id)!;
    const names = enumerate(messages, partners.map(name));
    const status = (value: string): string => (value ? wordOf(messages.coupleStatuses, value) : words.notAsked);
    const about = (mark: ChangeMark, text: string): ToldChange => ({ ...told(mark, partners, text), drawn: 'changed', couple: id });
    if (to === undefined) return about('ended', words.goneCouple(names));
    if (!before.couples.some((couple) => couple.id === id)) return about('new', words.newCouple(names, to && status(to)));
    return about('changed', words.couple(names, status(from ?? ''), status(to)));
  }

  function themeTold(version: Version, id: string, mark: ChangeMark, say: (kind: string, label: string) => string): ToldChange {
    const theme = version.themes.find((each) => each.id === id)!;
    return { ...told(mark, theme.touches, say(wordOf(messages.themeKinds, theme.kind), isolate(theme.label))), drawn: 'changed' };
  }
}

/** Whether somebody came closer or went further away; a ring that was not asked before says neither. */
function ringMove(document: NetworkDocument, from: string | undefined, to: string | undefined): 'closer' | 'further' | 'moved' {
  const order = [...ringIds(document), OUTSIDE];
  const [a, b] = [order.indexOf(from ?? ''), order.indexOf(to ?? '')];
  return a < 0 || b < 0 ? 'moved' : b < a ? 'closer' : 'further';
}
