import type { Figure } from '../model/figures.js';
import type { DefaultSector } from '../model/vocabulary.js';

/** What somebody is called by the picture of them, and by picture and group together. */
export interface FigureWords {
  readonly any: Readonly<Record<Figure, string>>;
  readonly in: Readonly<Partial<Record<DefaultSector, Readonly<Partial<Record<Figure, string>>>>>>;
}

export const figuresNl: FigureWords = {
  any: {
    woman: 'vrouw', man: 'man', girl: 'meisje', boy: 'jongen', child: 'kind', 'older-woman': 'oudere vrouw', 'older-man': 'oudere man', baby: 'baby', person: 'iemand',
    family: 'gezin', group: 'groep', dog: 'hond', cat: 'kat',
    doctor: 'dokter', helper: 'hulpverlener', teacher: 'juf of meester', police: 'politie', volunteer: 'vrijwilliger',
    house: 'huis', school: 'school', work: 'werk', shop: 'winkel', church: 'kerk', mosque: 'moskee', sport: 'sport', coffee: 'koffie en praten', lesson: 'les', park: 'park',
    hospital: 'ziekenhuis', 'town-hall': 'gemeente',
  },
  in: {
    familie: { woman: 'vrouw uit de familie', man: 'man uit de familie', girl: 'meisje uit de familie', boy: 'jongen uit de familie', child: 'kind uit de familie', person: 'familielid', 'older-woman': 'oudere vrouw uit de familie', 'older-man': 'oudere man uit de familie' },
    vrienden: { woman: 'vriendin', man: 'vriend', girl: 'vriendinnetje', boy: 'vriendje', child: 'vriendje of vriendinnetje', person: 'vriend of vriendin', 'older-woman': 'oudere vriendin', 'older-man': 'oudere vriend', family: 'bevriend gezin', group: 'vriendengroep' },
    buren: { woman: 'buurvrouw', man: 'buurman', girl: 'buurmeisje', boy: 'buurjongen', child: 'buurkind', person: 'iemand uit de buurt', 'older-woman': 'oudere buurvrouw', 'older-man': 'oudere buurman', family: 'buurgezin', group: 'buren', house: 'huis in de buurt' },
    vrijwilligers: { woman: 'vrijwilliger', man: 'vrijwilliger', person: 'vrijwilliger', 'older-woman': 'oudere vrijwilliger', 'older-man': 'oudere vrijwilliger' },
    hulp: { woman: 'hulpverlener', man: 'hulpverlener', person: 'hulpverlener', 'older-woman': 'hulpverlener', 'older-man': 'hulpverlener' },
  },
};

export const figuresEn: FigureWords = {
  any: {
    woman: 'woman', man: 'man', girl: 'girl', boy: 'boy', child: 'child', 'older-woman': 'older woman', 'older-man': 'older man', baby: 'baby', person: 'somebody',
    family: 'family', group: 'group', dog: 'dog', cat: 'cat',
    doctor: 'doctor', helper: 'care worker', teacher: 'teacher', police: 'police', volunteer: 'volunteer',
    house: 'house', school: 'school', work: 'work', shop: 'shop', church: 'church', mosque: 'mosque', sport: 'sport', coffee: 'coffee and a chat', lesson: 'lessons', park: 'park',
    hospital: 'hospital', 'town-hall': 'the council',
  },
  in: {
    familie: { woman: 'woman in the family', man: 'man in the family', girl: 'girl in the family', boy: 'boy in the family', child: 'child in the family', person: 'relative', 'older-woman': 'older woman in the family', 'older-man': 'older man in the family' },
    vrienden: { woman: 'woman friend', man: 'man friend', girl: 'girl, friend', boy: 'boy, friend', child: 'child, friend', person: 'friend', 'older-woman': 'older woman, friend', 'older-man': 'older man, friend', family: 'family of friends', group: 'group of friends' },
    buren: { woman: 'woman next door', man: 'man next door', girl: 'girl next door', boy: 'boy next door', child: 'child next door', person: 'neighbour', 'older-woman': 'older woman next door', 'older-man': 'older man next door', family: 'family next door', group: 'neighbours', house: 'house nearby' },
    vrijwilligers: { woman: 'volunteer', man: 'volunteer', person: 'volunteer', 'older-woman': 'older volunteer', 'older-man': 'older volunteer' },
    hulp: { woman: 'care worker', man: 'care worker', person: 'care worker', 'older-woman': 'care worker', 'older-man': 'care worker' },
  },
};
