import { ecomap } from './ecomap.mjs';

/** One ecomap with the places of everybody, and the shapes that ours draws for it, for peers that shall draw the same. */
export async function workloadOf(people) {
  const { drawing, otherLayouts } = await import('../../dist/index.js');
  const { circlesLayout, sceneOf } = await drawing();
  let crowdLayout;
  (await otherLayouts()).useOtherLayouts((layout, name) => { if (name === 'crowd') crowdLayout = layout; });
  const bare = ecomap(people);
  const [version] = bare.versions;
  const picture = (people > 300 ? crowdLayout : circlesLayout)(bare, version, 'circles');
  const document = { ...bare, versions: [{ ...version, places: { circles: picture } }] };
  const scene = sceneOf({ document, version: document.versions[0], picture, layout: 'circles', language: 'nl' });
  const alter = { id: 'new', kind: 'person', name: 'Nieuwe buur', role: 'kennis', sector: 'buren', ring: 'dichtbij' };
  const tie = { id: 'tie-new', from: version.resident, to: 'new', quality: 'gewoon' };
  const next = { ...version, alters: [...version.alters, alter], ties: [...version.ties, tie] };
  const { x, y } = (people > 300 ? crowdLayout : circlesLayout)(bare, next, 'circles', picture).at.new;
  return { people, document, bare, picture, added: { alter, tie, at: { x, y } }, bounds: scene.bounds, ground: scene.ground, ties: scene.ties, alters: scene.people, dragged: draggedOf(version, scene) };
}

/** Who is dragged: somebody with about four ties who stands half way out, the same for every peer. */
function draggedOf(version, scene) {
  const count = (id) => version.ties.filter((tie) => tie.from === id || tie.to === id).length;
  const rim = Math.max(...[...scene.boxes.values()].map(({ middle }) => Math.hypot(middle.x, middle.y)));
  const strange = (id) => Math.abs(count(id) - 4) + Math.abs(Math.hypot(scene.boxes.get(id).middle.x, scene.boxes.get(id).middle.y) / rim - 0.5);
  return version.alters.filter(({ id }) => id !== version.resident).map(({ id }) => id).sort((a, b) => strange(a) - strange(b))[0];
}
