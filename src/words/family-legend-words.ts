/** What the legend calls the lines of a family tree, per language. */
export const FAMILY_LEGEND_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    married: 'getrouwd', together: 'samen', lat: 'samen, apart wonend', separated: 'uit elkaar', divorced: 'gescheiden',
    adopted: 'adoptiekind', foster: 'pleegkind', step: 'stiefkind', home: 'wonen samen', 'unknown-parent': 'ouder niet bekend', identical: 'eeneiige tweeling',
  },
  en: {
    married: 'married', together: 'together', lat: 'together, living apart', separated: 'separated', divorced: 'divorced',
    adopted: 'adopted child', foster: 'foster child', step: 'stepchild', home: 'live together', 'unknown-parent': 'parent not known', identical: 'identical twins',
  },
};
