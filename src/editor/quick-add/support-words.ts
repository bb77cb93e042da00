import type { SupportKind } from '../../model/vocabulary.js';

/** Words for one kind of support, of both languages, separated by `|`, in small letters and without accents. */
export interface SupportPhrases {
  /** Say the kind and nothing more: the words of the chips, and verbs that stand alone. */
  plain: string;
  /** Say what is done; these words are kept with the tie. */
  things: string;
}

/** What people say when they tell what somebody does for them, by kind. */
export const SUPPORT_WORDS: Readonly<Record<SupportKind, SupportPhrases>> = {
  P: {
    plain: 'helpt|geeft hulp|geeft praktische hulp|biedt hulp|gives help|gives practical help|helpt mee|helpt mij|helpt me|helpt ons|helpt vaak|helpt altijd|helpt veel|help|help mee|helpen met dingen|helpt met dingen|praktisch|praktische hulp|praktische steun|helps|helps out|helps me|practical|practical help',
    things: 'boodschappen|boodschappen doen|klusjes|klussen|klusje|klust|oppas|oppassen|past op|pas op|vervoer|halen en brengen|haalt en brengt|rijdt|kookt|koken|eten koken|huishouden|schoonmaken|poetsen|strijken|wassen|was|administratie|post|papieren|tuin|tuinieren|hond uitlaten|laat de hond uit|ramen lappen|groceries|shopping|chores|odd jobs|babysits|babysitting|lifts|cooks|cooking|cleaning|laundry|paperwork|gardening',
  },
  G: {
    plain: 'gezelschap|samen zijn|gezellig|gezelligheid|company|being together',
    things: 'koffie|koffiedrinken|koffie drinken|thee drinken|wandelen|wandelt|kaarten|kaart|spelletjes|samen eten|fietsen|vissen|winkelen|uitjes|coffee|walks|walking|playing cards|games|outings',
  },
  A: {
    plain: 'advies|raad|uitleg|raad en uitleg|geeft raad|geeft advies|goede raad|adviseert|advice|gives advice',
    things: 'legt uit|denkt vooruit|weet de weg|explains',
  },
  E: {
    plain: 'luistert|luister|troost|luisteren|luisteren en troost|luistert en troost|luisterend oor|uithuilen|emotioneel|emotionele steun|listens|listening|comfort|emotional|emotional support',
    things: 'praten|goed gesprek|goede gesprekken|knuffels|talking|good talks',
  },
  M: {
    plain: 'geld|spullen|geld of spullen|geld en spullen|geeft geld|leent geld|money|goods|money or goods|lends money|gives money',
    things: 'kleren|kleding|geeft spullen|leent spullen|eten brengen|clothes',
  },
  V: {
    plain: 'anderen leren kennen|kent iedereen|stelt voor aan anderen|brug naar anderen|meeting others|knows everybody',
    things: '',
  },
};
