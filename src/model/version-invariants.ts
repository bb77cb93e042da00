import { circularChildren } from './ancestry.js';
import type { Version } from './document.js';
import type { Violation, ViolationCode } from './violation.js';

/** What is broken between the records of one version; `place` is the version's own JSON path. */
export function versionViolations(version: Version, place: string): Violation[] {
  const found: Violation[] = [];
  const report = (code: ViolationCode, where: string, about: string): void => { found.push({ code, place: `${place}.${where}`, about }); };
  // Alters and ties share one set of ids, since a theme may touch either.
  const alters = new Set<string>();
  collectIds(version.alters, 'alters', alters, report);
  const touchable = new Set(alters);
  collectIds(version.ties, 'ties', touchable, report);
  const couples = new Set<string>();
  collectIds(version.couples, 'couples', couples, report);
  for (const list of ['households', 'children', 'themes'] as const) collectIds(version[list], list, new Set(), report);

  if (!alters.has(version.resident)) report('no-resident', 'resident', version.resident);
  else if (version.alters.find((a) => a.id === version.resident)?.kind !== 'person') report('resident-not-person', 'resident', version.resident);

  version.ties.forEach((tie, index) => {
    if (!alters.has(tie.from)) report('dangling-tie', `ties[${index}].from`, tie.from);
    if (!alters.has(tie.to)) report('dangling-tie', `ties[${index}].to`, tie.to);
    if (tie.from === tie.to) report('self-tie', `ties[${index}]`, tie.id);
  });
  version.households.forEach((h, index) => checkRefs(h.members, `households[${index}].members`, alters, 'dangling-member', report));
  version.couples.forEach((couple, index) => {
    checkRefs(couple.partners, `couples[${index}].partners`, alters, 'dangling-partner', report);
    if (couple.partners.length > 2) report('too-many-partners', `couples[${index}].partners`, couple.id);
  });
  version.themes.forEach((theme, index) => checkRefs(theme.touches, `themes[${index}].touches`, touchable, 'dangling-touch', report));
  checkChildren(version, alters, couples, report);
  return found;
}

type Report = (code: ViolationCode, where: string, about: string) => void;

function collectIds(records: readonly { id: string }[], list: string, ids: Set<string>, report: Report): void {
  for (let index = 0; index < records.length; index += 1) {
    const { id } = records[index]!;
    if (ids.has(id)) report('duplicate-id', `${list}[${index}].id`, id);
    ids.add(id);
  }
}

function checkRefs(refs: readonly string[], where: string, known: ReadonlySet<string>, code: ViolationCode, report: Report): void {
  for (let index = 0; index < refs.length; index += 1) {
    const ref = refs[index]!;
    if (!known.has(ref)) report(code, `${where}[${index}]`, ref);
    if (refs.indexOf(ref) !== index) report('repeated', `${where}[${index}]`, ref);
  }
}

function checkChildren(version: Version, alters: ReadonlySet<string>, couples: ReadonlySet<string>, report: Report): void {
  const pairs = new Map<string, Set<string>>();
  version.children.forEach((record, index) => {
    if (!couples.has(record.couple)) report('dangling-couple', `children[${index}].couple`, record.couple);
    if (!alters.has(record.child)) report('dangling-child', `children[${index}].child`, record.child);
    const siblings = pairs.get(record.couple) ?? new Set();
    if (siblings.has(record.child)) report('repeated', `children[${index}].child`, record.child);
    pairs.set(record.couple, siblings.add(record.child));
  });
  for (const index of circularChildren(version.couples, version.children)) {
    report('own-ancestor', `children[${index}]`, version.children[index]!.child);
  }
}
