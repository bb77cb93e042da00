/** Words for several people with the word for one of them, or nothing where that would say more than was typed. */
export const SINGULARS: ReadonlyMap<string, string> = new Map(Object.entries({
  buren: 'buur', vrienden: '', vriendinnen: 'vriendin', kennissen: 'kennis', kinderen: 'kind', kleinkinderen: 'kleinkind', pleegkinderen: 'pleegkind', stiefkinderen: 'stiefkind',
  ouders: 'ouder', grootouders: 'grootouder', broers: 'broer', zussen: 'zus', zonen: 'zoon', zoons: 'zoon', dochters: 'dochter', tantes: 'tante', ooms: 'oom', neven: 'neef', nichten: 'nicht',
  buurkinderen: 'buurkind', familieleden: 'familielid', huisgenoten: 'huisgenoot', vrijwilligers: 'vrijwilliger', maatjes: 'maatje', 'collega\'s': 'collega', collegas: 'collega',
  neighbours: 'neighbour', neighbors: 'neighbor', friends: 'friend', acquaintances: 'acquaintance', children: 'child', kids: 'child', grandchildren: 'grandchild', parents: 'parent', grandparents: 'grandparent',
  brothers: 'brother', sisters: 'sister', sons: 'son', daughters: 'daughter', aunts: 'aunt', uncles: 'uncle', cousins: 'cousin', relatives: 'relative', volunteers: 'volunteer', colleagues: 'colleague',
}));
