import type { Lexicon } from './lexicon.js';

/** English words for relations. */
export const lexiconEn: Lexicon = {
  words: [
    [{ sector: 'familie', gender: 'woman', weight: 2 }, 'mother|mum|mom|mummy|mommy|grandmother|grandma|granny|gran|nan|nana|sister|daughter|aunt|auntie|aunty|niece|granddaughter|wife|ex-wife|widow|mother-in-law|sister-in-law|daughter-in-law|stepmother|stepdaughter|stepsister|step sister|step mother|step daughter|half-sister|halfsister|half sister|foster mother|foster daughter|great-aunt|godmother|goddaughter|twin sister|girlfriend|fiancee'],
    [{ sector: 'familie', gender: 'man', weight: 2 }, 'father|dad|daddy|grandfather|grandpa|granddad|grandad|brother|son|uncle|nephew|grandson|husband|ex-husband|widower|father-in-law|brother-in-law|son-in-law|stepfather|stepson|stepbrother|step brother|step father|step son|half-brother|halfbrother|half brother|foster father|foster son|great-uncle|godfather|godson|twin brother|boyfriend'],
    [{ sector: 'familie', weight: 2 }, 'parent|parents|grandparents|grandparent|child|children|kid|kids|grandchild|grandchildren|partner|spouse|ex-partner|former partner|cousin|cousins|relative|relatives|family|sibling|siblings|half-sibling|half-siblings|step-sibling|sons|daughters|brothers|sisters|grandsons|granddaughters|stepchildren|stepsons|stepdaughters|nephews|nieces|twin|twins|twin brothers|twin sisters|triplet|triplets|foster child|foster parents|stepchild|stepparent|in-laws|adopted son|adopted daughter|housemate|flatmate|roommate|fiance'],
    [{ sector: 'familie', weight: 1, informalCarer: true }, 'carer|informal carer|caregiver|family carer'],
    [{ sector: 'vrienden', weight: 2 }, 'friend|friends|best friend|close friend|good friend|old friend|school friend|family friend|acquaintance|acquaintances|mate|pal|childhood friend|pen friend'],
    [{ sector: 'buren', weight: 2 }, 'neighbour|neighbor|neighbours|neighbors|next-door neighbour|upstairs neighbour|downstairs neighbour|neighbour across the street|fellow resident|residents'],
    [{ sector: 'vrijwilligers', weight: 3 }, 'volunteer|volunteers|voluntary|volunteering|unpaid'],
    [{ sector: 'vrijwilligers', weight: 2 }, 'buddy|befriender|language buddy|support family|host family'],
    [{ sector: 'vrijwilligers', weight: 2, livedExperience: true }, 'expert by experience|peer supporter|peer worker|peer support'],
    [{ sector: 'meedoen', weight: 2 }, 'colleague|colleagues|former colleague|coworker|co-worker|workmate|boss|manager|supervisor|employer|team leader|classmate|classmates|teammate|trainer|football coach|sports coach|baker|butcher|shopkeeper|cashier|caretaker|janitor|hairdresser|barber|postman|vicar|priest|pastor|minister|rabbi|imam|choir leader|conductor|customer|chairperson|fellow student'],
    [{ sector: 'meedoen', weight: 1 }, 'work|school|football|sport|sports|faith|college|university|course|job'],
    [{ sector: 'meedoen', kind: 'place', weight: 1 }, 'church|mosque|synagogue|temple|shop|supermarket|community centre|community center|library|cafe|pub|day centre|day center|playground|park|market|swimming pool|place|drop-in|food bank|allotment|gym|corner shop|village hall'],
    [{ sector: 'meedoen', kind: 'group', weight: 1 }, 'club|association|choir|group|team|football club|sports club|book club|support group|scouts'],
    [{ sector: 'hulp', weight: 2 }, 'gp|doctor|family doctor|nurse|district nurse|community nurse|practice nurse|psychologist|psychiatrist|therapist|physiotherapist|physio|counsellor|counselor|speech therapist|occupational therapist|dietitian|social worker|school social worker|youth worker|family worker|support worker|key worker|care worker|case manager|family coach|budget coach|job coach|coach|guardian|mentor|lawyer|solicitor|judge|police officer|teacher|head teacher|tutor|dentist|pharmacist|midwife|specialist|debt counsellor|debt adviser|bailiff|landlord|creditor|mediator|interpreter|cleaner|home carer|probation officer|professional|helper|health visitor|housing officer|childminder|advisor|adviser|consultant|foster care worker|home care|care'],
    [{ sector: 'hulp', weight: 2 }, 'surgeon|cardiologist|neurologist|oncologist|geriatrician|paediatrician|pediatrician|gynaecologist|dermatologist|optician|optometrist|audiologist|radiographer|anaesthetist|haematologist|urologist|rheumatologist|podiatrist|chiropodist|osteopath|chiropractor|dental hygienist|school nurse|mental health nurse|psychiatric nurse|dementia nurse|diabetes nurse|palliative nurse|macmillan nurse|nurse practitioner|healthcare assistant|health care assistant|care assistant|care coordinator|care manager|social prescriber|link worker|outreach worker|community worker|play worker|residential worker|night worker|drug worker|alcohol worker|addiction counsellor|psychotherapist|family therapist|art therapist|music therapist|child psychologist|educational psychologist|school counsellor|school counselor|special needs teacher|senco|teaching assistant|classroom assistant|nursery teacher|lecturer|careers adviser|work coach|employment adviser|benefits adviser|welfare officer|attendance officer|safeguarding officer|parole officer|prison officer|community officer|immigration officer|legal adviser|barrister|notary|magistrate|bookkeeper|accountant|trustee|appointee|deputy|administrator|advocate|independent advocate|client supporter|befriending coordinator|volunteer coordinator|tenancy officer|housing adviser|caseworker|case worker|child protection officer|foster carer supervisor|chaplain|spiritual carer|funeral director|paramedic|ambulance driver|taxi driver|personal assistant|respite carer'],
    [{ sector: 'hulp', gender: 'woman', weight: 2 }, 'landlady'],
    [{ sector: 'hulp', kind: 'organisation', weight: 2 }, 'council|housing association|social services|hospital|clinic|nursing home|bank|debt collector|pharmacy|tax office|shelter|charity|community team'],
    [{ kind: 'animal', weight: 2 }, 'dog|cat|rabbit|horse|pony|bird|parrot|budgie|hamster|guinea pig|pet|fish|tortoise|puppy|kitten|chicken|goat'],
    [{ kind: 'organisation', weight: 1 }, 'organisation|organization|company'],
  ],
  heads: [
    [{ sector: 'familie', gender: 'woman', weight: 2 }, 'mother|daughter|sister'],
    [{ sector: 'familie', gender: 'man', weight: 2 }, 'father|brother'],
    [{ sector: 'meedoen', weight: 2 }, 'mate'],
  ],
  prefixes: ['step', 'half', 'foster', 'great', 'god', 'ex', 'former', 'grand', 'twin', 'adoptive', 'bonus'],
  titles: [
    ['woman', 'mrs|ms|miss|madam|aunt|auntie|grandma|granny|nan|sister'],
    ['man', 'mr|sir|uncle|grandpa|granddad|grandad|father|brother'],
    [undefined, 'dr|prof|rev|pastor|coach|imam|family'],
  ],
};
