import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { readAction } from '../../../../src/editor/action-line.js';
import { readDecision } from '../../../../src/editor/decision-line.js';
import { SUPPORT_KINDS } from '../../../../src/model/vocabulary.js';
import { messagesFor } from '../../../../src/words/messages-for.js';
import { momentNl } from '../../../../src/words/moment-nl.js';
import { planNl } from '../../../../src/words/plan-nl.js';
import { themeWordsFor } from '../../../../src/words/theme-words.js';
import { uiPanelNl } from '../../../../src/words/ui-panel-nl.js';
import type { MapElement } from '../map-element.js';
import type { Tally } from '../tally.js';
import type { Hands } from './hands.js';
import type { Intent } from './intent.js';

type Of<Kind extends Intent['do']> = Extract<Intent, { do: Kind }>;

const words = messagesFor('nl');
const themeWords = themeWordsFor('nl');
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** What each intention is counted under. */
const PARTS: Readonly<Record<Intent['do'], string>> = {
  line: 'lines', facts: 'details', tie: 'ties', parents: 'family', couple: 'family', household: 'family', theme: 'themes', date: 'moments',
  goal: 'plan', action: 'plan', state: 'plan', decision: 'plan', help: 'plan', event: 'events', moment: 'moments',
};

/** Does what was intended, with whichever hand: the same places on the page, reached in that hand's own way. */
export class Teller {
  constructor(private readonly map: MapElement, private readonly hands: Hands, private readonly tally: Tally) {}

  async tell(intents: readonly Intent[]): Promise<void> {
    for (const [i, intent] of intents.entries()) {
      this.tally.begin(intent.do === 'line' ? intent.part : PARTS[intent.do]);
      // All actions and decisions are named first, one after the other in one field, and then filled in.
      if ((intent.do === 'action' || intent.do === 'decision') && intents[i - 1]?.do !== intent.do) {
        for (const each of intents.slice(i)) {
          if (each.do !== intent.do) break;
          await this.#newInPlan(each.do === 'action' ? planNl.newAction : planNl.newDecision, each.do === 'action' ? await this.#actionLine(each) : await this.#decisionLine(each));
        }
      }
      try {
        await this.#one(intent);
      } catch (error) {
        if (error instanceof Error) error.message = `${JSON.stringify(intent)} by ${this.hands.name}: ${error.message}`;
        throw error;
      }
    }
    await this.#onMap();
  }

  #one(intent: Intent): Promise<void> {
    switch (intent.do) {
      case 'line': return this.#line(intent);
      case 'facts': return this.#facts(intent);
      case 'tie': return this.#tie(intent);
      case 'parents': return this.#parents(intent);
      case 'couple': return this.#couple(intent);
      case 'household': return this.#household(intent);
      case 'theme': return this.#theme(intent);
      case 'date': return this.#date(intent);
      case 'goal': return this.#goal(intent);
      case 'action': return this.#action(intent);
      case 'state': return this.#state(intent);
      case 'decision': return this.#decision(intent);
      case 'help': return this.#help(intent);
      case 'event': return this.#event(intent);
      case 'moment': return this.#moment(intent);
    }
  }

  get #panel(): Locator { return this.map.locator.locator('.panel'); }
  get #plan(): Locator { return this.map.locator.locator('.plan'); }
  get #dialog(): Locator { return this.map.locator.locator('dialog[open]'); }

  async #onMap(): Promise<void> {
    if (await this.#dialog.count()) { await this.hands.press(this.#dialog.getByRole('button', { name: 'Sluiten' }).first()); await expect.poll(() => this.#dialog.count()).toBe(0); }
    if (await this.#plan.count()) { await this.hands.leavePlan(); await expect.poll(() => this.#plan.count()).toBe(0); }
  }

  async #inPlan(): Promise<void> {
    if (await this.#plan.count()) return;
    await this.#onMap();
    await this.hands.press(this.map.button('Plan'));
    await this.#plan.waitFor();
  }

  async #show(name: string, part?: string): Promise<void> {
    await this.#onMap();
    await this.hands.show(name, part);
  }

  async #unfold(summary: Locator): Promise<void> {
    if (!(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) await this.hands.press(summary);
  }

  #part(title: string): Locator {
    return this.#panel.locator('details').filter({ has: this.map.page.locator(`:scope > summary`, { hasText: title }) }).first();
  }

  async #unfolded(title: string): Promise<Locator> {
    const part = this.#part(title);
    await this.#unfold(part.locator(':scope > summary'));
    return part;
  }

  #changed(deed: () => Promise<void>): Promise<void> { return this.map.changed(deed); }

  async #line({ text }: Of<'line'>): Promise<void> {
    await this.#onMap();
    await this.hands.toLine();
    await this.hands.type(text);
    await this.#changed(() => this.hands.enter());
  }

  async #facts({ who, facts }: Of<'facts'>): Promise<void> {
    await this.#show(who);
    const { sector, ring, home, deceased, thinksAlong, ...own } = facts;
    if (Object.keys(own).length || deceased || thinksAlong) {
      const about = await this.#unfolded(uiPanelNl.about(who));
      const field = (name: 'role' | 'kind' | 'gender' | 'age'): Locator => about.getByRole(name === 'kind' || name === 'gender' ? 'combobox' : 'textbox', { name: capital(words.fields[name]) });
      if (own.role !== undefined) await this.#changed(() => this.hands.fill(field('role'), own.role!));
      if (own.kind) await this.#changed(() => this.hands.choose(field('kind'), words.kinds[own.kind!]));
      if (own.gender) await this.#changed(() => this.hands.choose(field('gender'), words.genders[own.gender!]));
      if (own.age !== undefined) await this.#changed(() => this.hands.fill(field('age'), String(own.age)));
      if (deceased) await this.#changed(() => this.hands.press(about.getByLabel(uiPanelNl.deceased)));
      if (thinksAlong) await this.#changed(() => this.hands.press(about.getByLabel(uiPanelNl.thinksAlong)));
    }
    if (sector === undefined && ring === undefined && home === undefined) return;
    const place = await this.#unfolded(uiPanelNl.place);
    if (sector) await this.#changed(() => this.hands.choose(place.getByRole('combobox', { name: capital(words.fields.sector) }), words.sectors[sector as 'familie']));
    if (ring) await this.#changed(() => this.hands.choose(place.getByRole('combobox', { name: capital(words.fields.ring) }), words.rings[ring as 'dichtbij']));
    if (home !== undefined) await this.#changed(() => this.hands.press(place.getByRole('checkbox')));
  }

  async #tie({ one, other, state, removed }: Of<'tie'>): Promise<void> {
    const { alters, resident } = await this.map.version();
    const isResident = (name: string): boolean => alters.find(({ id }) => id === resident)!.name === name;
    const [me, them] = isResident(one) ? [other, one] : [one, other];
    await this.#show(me);
    let scope = this.#panel.locator('section.tie').first();
    if (!isResident(them)) {
      const others = await this.#unfolded(uiPanelNl.otherTies);
      scope = others.locator('.tie-list > details').filter({ has: this.map.page.locator(':scope > summary', { hasText: them }) }).first();
      await this.#unfold(scope.locator(':scope > summary'));
    }
    if (removed) {
      const more = scope.locator('details').filter({ has: this.map.page.locator(':scope > summary', { hasText: uiPanelNl.moreAboutTie }) }).first();
      await this.#unfold(more.locator(':scope > summary'));
      await this.#changed(() => this.hands.press(more.getByRole('button', { name: uiPanelNl.removeTie })));
      return;
    }
    const { quality, gives } = state!;
    if (quality) await this.#chip(scope.getByRole('group', { name: words.fields.quality, exact: true }), words.qualities[quality].chip);
    for (const [who, kinds] of gives) {
      const group = scope.getByRole('group', { name: uiPanelNl.gives(who), exact: true });
      if (kinds.length === 0) { await this.#chip(group, uiPanelNl.nothing); continue; }
      for (const kind of SUPPORT_KINDS) if (kinds.includes(kind)) await this.#chip(group, words.support[kind].label);
      for (const kind of SUPPORT_KINDS) if (!kinds.includes(kind)) await this.#chip(group, words.support[kind].label, false);
    }
  }

  async #chip(group: Locator, label: string, on = true): Promise<void> {
    const chip = group.getByRole('button', { name: label, exact: true });
    if ((await chip.count()) === 0) await this.hands.press(group.getByRole('button', { name: uiPanelNl.moreQualities }));
    if ((await chip.getAttribute('aria-pressed')) === String(on)) return;
    await this.#changed(() => this.hands.press(chip));
  }

  #pick(scope: Locator, label: string, who: string): Promise<void> {
    return this.#changed(() => this.hands.pick(scope.locator('.pick').filter({ hasText: label }).last(), who));
  }

  async #parents({ of }: Of<'parents'>): Promise<void> {
    const { alters, children } = await this.map.version();
    const origins = (name: string): string[] => children.filter(({ child }) => alters.find(({ id }) => id === child)?.name === name).map(({ couple }) => couple);
    const [one, ...rest] = of;
    // Who is told to be a sister already has the same parents.
    const others = rest.filter((other) => !origins(other).some((couple) => origins(one!).includes(couple)));
    if (others.length === 0) return;
    await this.#show(one!, uiPanelNl.home);
    const family = await this.#unfolded(uiPanelNl.home);
    for (const other of others) await this.#pick(family, uiPanelNl.addSibling, other);
  }

  async #couple({ one, other, status, since, until, children }: Of<'couple'>): Promise<void> {
    await this.#show(one, uiPanelNl.home);
    const family = await this.#unfolded(uiPanelNl.home);
    const title = other === undefined ? uiPanelNl.coupleAlone(one) : uiPanelNl.coupleWith(other);
    const record = family.getByRole('group', { name: title, exact: true });
    if ((await record.count()) === 0) await this.#pick(family, uiPanelNl.addPartner, other ?? uiPanelNl.unknownPartner);
    if (status) await this.#changed(() => this.hands.choose(record.getByRole('combobox', { name: uiPanelNl.coupleStatus }), words.coupleStatuses[status]));
    if (since) await this.#changed(() => this.hands.fill(record.getByLabel(uiPanelNl.coupleSince), since));
    if (until) await this.#changed(() => this.hands.fill(record.getByLabel(uiPanelNl.coupleUntil), until));
    for (const { name, kind, twin } of children) {
      const child = record.getByRole('group', { name, exact: true });
      if ((await child.count()) === 0) await this.#pick(record, uiPanelNl.addChild, name);
      const how = child.getByRole('combobox', { name, exact: true });
      // What a typed role told already is seen to be so.
      if ((await how.inputValue()) !== kind) await this.#changed(() => this.hands.choose(how, words.childKinds[kind as 'foster']));
      if (twin) await this.#changed(() => this.hands.choose(child.getByRole('combobox', { name: uiPanelNl.twinsWith }), twin.of));
      if (twin?.identical) await this.#changed(() => this.hands.press(child.getByLabel(uiPanelNl.identical)));
    }
  }

  async #household({ label, members }: Of<'household'>): Promise<void> {
    await this.#show(members[0]!, uiPanelNl.home);
    const family = await this.#unfolded(uiPanelNl.home);
    await this.#pick(family, uiPanelNl.joinHousehold, uiPanelNl.newHousehold);
    const record = family.locator('.record').filter({ has: this.map.page.getByLabel(uiPanelNl.householdName) }).last();
    await this.#changed(() => this.hands.fill(record.getByLabel(uiPanelNl.householdName), label!));
    for (const who of members.slice(1)) await this.#pick(record, uiPanelNl.whoElseLivesHere, who);
  }

  async #theme({ kind, label, heavy, touches }: Of<'theme'>): Promise<void> {
    await this.#show(touches[0]!);
    const part = await this.#unfolded(themeWords.title);
    await this.#pick(part, themeWords.add, themeWords.fresh(words.themeKinds[kind]));
    const record = part.locator('.record').last();
    await this.#changed(() => this.hands.fill(record.getByLabel(themeWords.label), label));
    if (heavy) await this.#changed(() => this.hands.press(record.getByLabel(themeWords.heavy)));
    for (const who of touches.slice(1)) await this.#pick(record, themeWords.alsoTouches, who);
  }

  async #date({ date }: Of<'date'>): Promise<void> {
    const { alters, resident } = await this.map.version();
    await this.#show(alters.find(({ id }) => id === resident)!.name);
    const part = await this.#unfolded(uiPanelNl.version);
    await this.#changed(() => this.hands.fill(part.getByLabel(uiPanelNl.versionDate), date));
  }

  async #newInPlan(label: string, text: string): Promise<void> {
    await this.#inPlan();
    const field = this.#plan.getByLabel(label, { exact: true }).first();
    await this.#changed(() => this.hands.fill(field, text));
  }

  /** The row that says something; what can be chosen in its fields is not what it says. */
  #rowOf(text: string): Locator {
    return this.#plan.locator('.plan-row').filter({ has: this.map.page.locator('.plan-said', { hasText: text }) }).first();
  }

  /** The row of something in the plan, unfolded. */
  async #row(text: string): Promise<Locator> {
    await this.#inPlan();
    const row = this.#rowOf(text);
    await this.#unfold(row.locator('details > summary'));
    return row;
  }

  async #goal({ text, ideas }: Of<'goal'>): Promise<void> {
    await this.#newInPlan(planNl.newGoal, text);
    if (ideas.length === 0) return;
    await this.#unfold(this.#plan.locator('.links details > summary').first());
    const field = this.#plan.getByLabel(planNl.mindMap, { exact: false }).and(this.map.page.locator('textarea'));
    await this.hands.fill(field, '', 'leave');
    for (const [i, idea] of ideas.entries()) {
      if (i) await this.hands.enter();
      await this.hands.type(idea);
    }
  }

  /** All of it in one line, if a line can say it. */
  async #actionLine({ what, who, with: others, due }: Of<'action'>): Promise<string> {
    const version = await this.map.version();
    const line = `${[who, others.join(' en ')].filter(Boolean).join(' met ')}: ${what}, voor ${due}`;
    const said = readAction(line, version);
    return said.what === what && said.due === due && said.who !== undefined && (said.with ?? []).length === others.length ? line : what;
  }

  async #decisionLine({ about, answer, help, by, reason }: Of<'decision'>): Promise<string> {
    const version = await this.map.version();
    const line = `${about}: ${planNl.answers[answer]}${help.map((each) => `, ${each}`).join('')}${by.length ? `, door ${by.join(', ')}` : ''}${reason ? `, omdat ${reason}` : ''}`;
    const said = readDecision(line, version);
    return said.about === about && said.answer === answer && (said.by ?? []).length === by.length && (said.help ?? []).length === help.length ? line : about;
  }

  async #action({ what, who, with: others, due }: Of<'action'>): Promise<void> {
    if ((await this.map.document()).plan.actions.find((action) => action.what === what)?.who !== undefined) return;
    const row = await this.#row(what);
    await this.#changed(() => this.hands.choose(row.getByLabel(planNl.who), who));
    await this.#changed(() => this.hands.fill(row.getByLabel(planNl.due), due));
    for (const each of others) await this.#pick(row, planNl.withWhom, each);
  }

  async #state({ what, state }: Of<'state'>): Promise<void> {
    await this.#inPlan();
    const row = await this.hands.nextRow(this.#rowOf(what)) ?? await this.#row(what);
    await this.#changed(() => this.hands.choose(row.getByLabel(planNl.state), planNl.states[state]));
  }

  async #decision({ about, answer, help, by, reason }: Of<'decision'>): Promise<void> {
    if ((await this.map.document()).plan.decisions.find((decision) => decision.about === about)?.answer !== undefined) return;
    const row = await this.#row(about);
    await this.#changed(() => this.hands.choose(row.getByLabel(planNl.answer), planNl.answers[answer]));
    if (help.length) await this.#changed(() => this.hands.fill(row.getByLabel(planNl.help), help.join(', ')));
    if (reason) await this.#changed(() => this.hands.fill(row.getByLabel(planNl.reason), reason));
    for (const who of by) await this.#pick(row, planNl.by, who);
  }

  async #help({ about, help }: Of<'help'>): Promise<void> {
    const row = await this.#row(about);
    await this.#changed(() => this.hands.fill(row.getByLabel(planNl.help), help.join(', ')));
  }

  async #moments(): Promise<void> {
    if (await this.#dialog.count()) return;
    await this.#onMap();
    await this.hands.menu('Momenten en gebeurtenissen');
    await this.#dialog.waitFor();
  }

  async #event({ date, label }: Of<'event'>): Promise<void> {
    await this.#moments();
    await this.hands.press(this.#dialog.getByRole('button', { name: momentNl.newEvent }));
    await this.hands.fill(this.#dialog.getByLabel(momentNl.eventWhat), label, 'leave');
    await this.#changed(() => this.hands.fill(this.#dialog.getByLabel(momentNl.eventWhen), date));
  }

  async #moment({ date }: Of<'moment'>): Promise<void> {
    await this.#moments();
    await this.hands.press(this.#dialog.getByRole('button', { name: momentNl.newMoment }));
    await this.#changed(() => this.hands.fill(this.#dialog.getByLabel(momentNl.date), date));
    await expect.poll(() => this.#dialog.count()).toBe(0);
  }
}
