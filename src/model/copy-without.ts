import { answerNaming } from './answer-naming.js';
import type { Action, Alter, AlterId, Answer, Decision, Goal, NetworkDocument, OwnLabel, Picture, Plan, Tie, Version } from './document.js';
import { ideasOf, mindMapOf, withoutIdea, type Idea } from './ideas.js';
import { notOwned } from './not-owned.js';
import { tellsOf } from './tells-of.js';
import { SENSITIVE_QUALITY } from './vocabulary.js';

/** What is taken out of a copy. */
export interface Withheld {
  /** These people, with everything that hangs on them and every text that names them. */
  gone: ReadonlySet<AlterId>;
  /** Ties and themes that are marked as not to be shared, and ties called unsafe. */
  marked: boolean;
  /** The one moment that is kept, and made the current one; all of them if not said. Names are those of all moments either way. */
  only?: string;
}

/**
 * A document without who and what is withheld: not hidden in it, but not there. What stays keeps its ids and its order.
 * Every note, what only the worker answered, the worker's reflection and how it went are in no copy.
 */
export function copyWithout(document: NetworkDocument, withheld: Withheld): NetworkDocument {
  const { only, marked } = withheld;
  const moments = document.versions.filter(({ id }) => only === undefined || id === only);
  // A map is of its resident: who is marked at one moment may be the resident of another.
  const gone = new Set([...withheld.gone].filter((id) => moments.every(({ resident }) => resident !== id)));
  const names = document.versions.flatMap(({ alters }) => alters).filter(({ id }) => gone.has(id)).map(({ name }) => name);
  const tells = tellsOf(names);
  const pen = new Pen(gone, marked, tells, notOwned(names));
  const versions = moments.map((version) => pen.version(version));
  const { sectors, rings, look } = document;
  return {
    ...pen.plain(document), versions, ...(only === undefined ? {} : { current: only }), plan: pen.plan(document, versions),
    events: document.events.filter(({ label }) => !tells(label)).map((event) => pen.plain(event)),
    ...(sectors ? { sectors: sectors.map((own) => pen.label(own)) } : {}), ...(rings ? { rings: rings.map((own) => pen.label(own)) } : {}), ...(look ? { look: pen.plain(look) } : {}),
  };
}

/** Fields that are in no copy: what another program kept, and what is the worker's. */
const PRIVATE: ReadonlySet<string> = new Set(['source', 'reflection', 'note', 'closing']);

/** Fields that hold names of their own, ids or words of ours and no text of somebody, or records and lists that are gone through by themselves. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'versions', 'alters', 'ties', 'households', 'members', 'couples', 'partners', 'children', 'themes', 'touches', 'answers', 'people', 'present', 'places', 'at', 'sectors', 'rings', 'look',
  'plan', 'goals', 'mindMap', 'branches', 'actions', 'with', 'decisions', 'by', 'help', 'events',
  'id', 'name', 'kind', 'from', 'to', 'quality', 'sector', 'ring', 'resident', 'current', 'child', 'couple', 'who', 'goal', 'dream', 'format', 'language', 'layout', 'gender', 'state', 'status', 'date', 'due', 'since', 'until', 'roleTime', 'frequency',
]);

type MindMap = NonNullable<Goal['mindMap']>;

class Pen {
  constructor(private readonly gone: ReadonlySet<AlterId>, private readonly marked: boolean, private readonly tells: (text: unknown) => boolean, private readonly called: (name: string) => string) {}

  /** A record without the texts that name somebody who is withheld, and without what is in no copy. */
  plain<Part extends object>(part: Part): Part {
    const drops = ([field, value]: [string, unknown]): boolean => PRIVATE.has(field) || (!NO_TEXT.has(field) && this.holds(value));
    const fields = Object.entries(part);
    return fields.some(drops) ? Object.fromEntries(fields.filter((entry) => !drops(entry))) as Part : part;
  }

  /** Whether there is somebody withheld in a value, however deep: also in a field that we do not know. */
  holds(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return this.gone.has(value as AlterId) || this.tells(value);
    return Object.entries(value).some(([key, part]) => this.gone.has(key) || this.tells(key) || this.holds(part));
  }

  /** A sector or ring of the document's own. Without a label it would be called by its id. */
  label(own: OwnLabel): OwnLabel {
    return this.tells(own.label) ? { ...this.plain(own), label: '…' } : this.plain(own);
  }

  /** Somebody who is called by whose they are is that no more: "Moeder van Karim". */
  named(alter: Alter): Alter {
    const name = this.called(alter.name);
    return name === alter.name ? alter : { ...alter, name };
  }

  version(whole: Version): Version {
    const { gone, marked, tells } = this;
    const stays = (id: AlterId): boolean => !gone.has(id);
    const alters = whole.alters.filter(({ id }) => stays(id)).map((alter): Alter => this.named(this.plain(alter)));
    const ties = whole.ties.filter((tie) => stays(tie.from) && stays(tie.to) && !(marked && (tie.doNotShare === true || tie.quality === SENSITIVE_QUALITY))).map((tie): Tie => this.plain(tie));
    const kept = new Set([...alters, ...ties].map(({ id }) => id));
    const children = whole.children.filter(({ child }) => stays(child)).map((each) => this.plain(each));
    return {
      ...this.plain(whole),
      ...(whole.answers ? { answers: this.answers(whole.answers) } : {}),
      ...(whole.present ? { present: whole.present.filter((who) => stays(who) && !tells(who)) } : {}),
      alters, ties, children,
      themes: whole.themes.filter((theme) => !(marked && theme.doNotShare === true) && !tells(theme.label))
        .map((theme) => ({ ...this.plain(theme), touches: theme.touches.filter((id) => kept.has(id)) })),
      households: whole.households.map((home) => ({ ...this.plain(home), members: home.members.filter(stays) }))
        .filter(({ members }, at) => members.length > 1 || members.length === whole.households[at]!.members.length),
      couples: whole.couples.map((couple) => ({ ...this.plain(couple), partners: couple.partners.filter(stays) }))
        .filter(({ id, partners }, at) => partners.length === whole.couples[at]!.partners.length || partners.length > 1 || children.some(({ couple }) => couple === id)),
      ...(whole.places ? { places: Object.fromEntries(Object.entries(whole.places).map(([key, picture]) => [key, this.picture(picture)])) } : {}),
    };
  }

  /** What was said to questions; who answered is named as well. */
  answers(answers: readonly Answer[]): Answer[] {
    const stays = (who: string): boolean => !this.gone.has(who) && !this.tells(who);
    return answers.filter(({ worker, text, asked, by }) => !worker && !this.tells(text) && !this.tells(asked) && (by === undefined || stays(by)))
      .flatMap((answer) => answerNaming(this.plain(answer), stays) ?? []);
  }

  picture(picture: Picture): Picture {
    const at = Object.entries(picture.at).filter(([id]) => !this.gone.has(id)).map(([id, place]) => [id, this.plain(place)]);
    return { ...this.plain(picture), sectors: picture.sectors.map((slice) => this.plain(slice)), at: Object.fromEntries(at) };
  }

  /** The plan, as far as it is about people and themes of the moments that are left. */
  plan({ plan, versions: all }: NetworkDocument, versions: readonly Version[]): Plan {
    const { gone, tells } = this;
    const names = new Map(all.flatMap(({ alters }) => alters.map(({ id, name }) => [id, this.called(name)])));
    const here = new Set(versions.flatMap(({ alters }) => alters.map(({ id }) => id)));
    const themes = new Set(versions.flatMap((version) => version.themes.map(({ id }) => id)));
    const stays = (who: string): boolean => !gone.has(who) && !tells(who);
    const goals = plan.goals.filter(({ text }) => !tells(text)).map((goal): Goal => {
      const { mindMap, dream, ...rest } = this.plain(goal);
      const told = mindMap && !tells(mindMap.centre) ? toldMindMap(this.plain(mindMap), tells) : null;
      return { ...rest, ...(dream !== undefined && themes.has(dream) ? { dream } : {}), ...(told ? { mindMap: told } : {}) } as Goal;
    });
    const known = new Set(goals.map(({ id }) => id));
    const actions = plan.actions.filter(({ what, who }) => !tells(what) && !(who !== undefined && gone.has(who))).map((action): Action => {
      const { goal, who, ...rest } = this.plain(action);
      return {
        ...rest, ...(goal !== undefined && known.has(goal) ? { goal } : {}), ...(who !== undefined && here.has(who) ? { who } : {}), ...(action.with ? { with: action.with.filter((each) => here.has(each)) } : {}),
      } as Action;
    });
    const decisions = plan.decisions.filter(({ about }) => !tells(about)).map((decision): Decision => ({
      ...this.plain(decision), by: decision.by.filter((each) => here.has(each)), // Who helps may stand there by a free name as well: so does who is on another moment alone.
      ...(decision.help ? { help: decision.help.filter(stays).map((who) => (here.has(who) ? who : names.get(who) || who)) } : {}),
    }));
    return { ...this.plain(plan), goals, actions, decisions };
  }
}

/** A mind map without the ideas that name somebody; as it is, to the letter, where none does. */
function toldMindMap(mindMap: MindMap, tells: (text: unknown) => boolean): MindMap | null {
  return mindMap.branches.some(tells) ? mindMapOf(toldIdeas(ideasOf(mindMap), tells), mindMap.centre, mindMap) : mindMap;
}

/** The ideas without those that name somebody, and without what hangs on them. */
function toldIdeas(ideas: readonly Idea[], tells: (text: unknown) => boolean): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => tells(text));
  return at < 0 ? ideas : toldIdeas(withoutIdea(ideas, at), tells);
}
