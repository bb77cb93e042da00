/** Words before a relation that say which one it is, or how, and leave the relation as it is: "oudste zoon", "lieve oma". */
export const DESCRIBING: ReadonlySet<string> = new Set((
  'oudste|jongste|middelste|enige|grote|kleine|oudere|jongere|lieve|nieuwe|huidige|biologische|echte|eigen|volwassen|overleden|wijlen|'
  + 'eldest|oldest|youngest|older|younger|elder|little|big|only|new|own|real|biological|dear|late|grown-up|current'
).split('|'));
