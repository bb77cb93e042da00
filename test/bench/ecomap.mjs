/** Invented first and last names, 6 to 18 letters once put together. */
const FIRST = ['Noor', 'Bram', 'Fatma', 'Joost', 'Wil', 'Samira', 'Kees', 'Lotte', 'Ömer', 'Trijntje', 'Daan', 'Aïcha', 'Piet', 'Ruth', 'Zoë', 'Henk', 'Mirjam', 'Ties', 'Yara', 'Bea'];
const LAST = ['Welling', 'de Wit', 'Aydin', 'Brouwer', 'van Dam', 'Kok', 'El Amrani', 'Visser', 'Post', 'Meijer', 'Bos', 'Terpstra', 'Kaya', 'Smit', 'Haan', 'Ruis'];
const ROLES = { familie: ['zus', 'oom', 'moeder', 'nicht'], vrienden: ['vriend', 'vriendin'], buren: ['buurman', 'buurvrouw'], vrijwilligers: ['maatje', 'chauffeur'], meedoen: ['collega', 'koorlid'], hulp: ['huisarts', 'begeleider'] };
const SECTORS = Object.keys(ROLES);
const RINGS = ['heel-dichtbij', 'dichtbij', 'verder-weg'];
const QUALITIES = ['gewoon', 'gewoon', 'gewoon', 'sterk', 'sterk', 'zwak', 'zwak', 'gespannen', 'dubbel', 'verbroken', undefined];

/** A small seeded generator of numbers from 0 to 1, so that every run and every peer gets the same people. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many people are round one resident in a neighbourhood. */
const NETWORK = 25;

/**
 * An invented neighbourhood: networks of 25 that overlap, as many ties as twice the people, seeded. One of all is the resident of
 * the document; the residents of the others are people like any other.
 */
export function neighbourhood(people, seed = 1) {
  const next = random(seed * 104729 + people);
  const { versions: [{ alters }], ...document } = ecomapOf(people, seed, false);
  const ties = [];
  const pairs = new Set();
  const tie = (a, b) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const pair = from * people + to;
    if (a === b || pairs.has(pair)) return;
    pairs.add(pair);
    const quality = QUALITIES[Math.floor(next() * QUALITIES.length)];
    ties.push({ id: `t${ties.length}`, from: `p${a}`, to: `p${b}`, ...(quality ? { quality } : {}) });
  };
  const networks = Math.ceil(people / NETWORK);
  for (let i = 0; i < people; i++) tie(Math.floor(i / NETWORK) * NETWORK, i);
  while (ties.length < 2 * people) {
    const one = Math.floor(next() * people);
    // why: one in five knows somebody of the network beside theirs, so that networks overlap
    const network = (Math.floor(one / NETWORK) + (next() < 0.2 ? 1 : 0)) % networks;
    tie(one, Math.min(people - 1, network * NETWORK + Math.floor(next() * NETWORK)));
  }
  return { ...document, id: `neighbourhood-${people}`, versions: [{ id: 'v1', resident: 'p0', alters, ties, households: [], couples: [], children: [], themes: [] }] };
}

/**
 * An invented ecomap: `people` alters with the resident among them and twice as many ties, six sectors, three rings,
 * everybody tied to the resident and four in five of the other ties inside a sector. From 1000 people on it is a neighbourhood.
 */
export function ecomap(people, seed = 1) {
  return people >= 1000 ? neighbourhood(people, seed) : ecomapOf(people, seed, true);
}

function ecomapOf(people, seed, withTies) {
  const next = random(seed * 7919 + people);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const alters = [{ id: 'p0', kind: 'person', name: 'Noor Welling', gender: 'woman', age: 41 }];
  for (let i = 1; i < people; i++) {
    const sector = SECTORS[Math.floor(next() * SECTORS.length)];
    const name = next() < 0.35 ? `${pick(FIRST)} ${'ABDEHJKLMNRSTVW'[Math.floor(next() * 15)]}.` : `${pick(FIRST)} ${pick(LAST)}`;
    alters.push({
      id: `p${i}`, kind: 'person', name, role: pick(ROLES[sector]), gender: pick(['woman', 'man', 'x', 'woman', 'man']), sector,
      // why: the outer rings hold more people, as they do in life
      ring: RINGS[next() < 0.2 ? 0 : next() < 0.45 ? 1 : 2],
    });
  }
  const ties = [];
  const pairs = new Set();
  const tie = (from, to) => {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (from === to || pairs.has(pair)) return;
    pairs.add(pair);
    const quality = pick(QUALITIES);
    ties.push({
      id: `t${ties.length}`, from, to, ...(quality ? { quality } : {}),
      ...(next() < 0.3 ? { gives: ['P'] } : {}), ...(next() < 0.15 ? { gets: ['E'] } : {}),
    });
  };
  for (let i = 1; withTies && i < people; i++) tie('p0', `p${i}`);
  const others = alters.slice(1);
  const most = !withTies ? 0 : Math.min(2 * people, (people * (people - 1)) / 2);
  while (ties.length < most) {
    const one = pick(others);
    const circle = next() < 0.8 && people > 20 ? others.filter((other) => other.sector === one.sector) : others;
    tie(one.id, pick(circle).id);
  }
  return {
    format: 'network-map', version: 1, id: `ecomap-${people}`, language: 'nl', current: 'v1',
    versions: [{ id: 'v1', resident: 'p0', alters, ties, households: [], couples: [], children: [], themes: [] }],
    plan: { goals: [], actions: [], decisions: [] }, events: [],
  };
}
