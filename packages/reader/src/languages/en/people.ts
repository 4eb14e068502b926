/** People in English: posts, forms of address, given names and surnames, and the ways a post and a name stand together. */
import { GIVEN_NAMES } from '../../gazetteer/given-names.ts';
import {
  CHINESE_SURNAMES,
  JAPANESE_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_SURNAMES_PLAIN,
} from '../../gazetteer/surnames.ts';
import type { PackSection } from '../../pack-section.ts';

const list = (words: string): string[] => words.split(';').map((word) => word.trim());

/** Words of a name: "Haji Assi", "Amara Diallo-Finch", "Aoife Ní Dhonnchadha", "J. F. Smith". */
const WORD = '(initial "."|proper (~ "-" ~ (proper|<word>)){0,2}|given-name|surname|initial "."?)';
/** Given names that are written like a short weekday or month: "Thu", "Sat", "Jun", "Mar". */
const LIKE_DATE = '(&<cap> ("thu"|"sat"|"sun"|"mon"|"jun"|"jan"|"mar"|"dec"|"sep") !(","? <number>))';
/** Surnames that are little words of English: "He Lin", "You Fang". */
const LITTLE = '(&<cap> ("he"|"she"|"you"|"an"|"so"|"do"|"to"|"may"|"june"|"april") pinyin)';
const NAME = `name=(!(!"sheikh|sheikha" address) ${WORD} ((particle){0,2} !post-nominal (${WORD}|${LIKE_DATE}|place !(org-head|"city"|"province"))){0,4}|${LITTLE})`;
/** A post with a capital that is nobody's name: "Country Manager NRC Anna Berg". */
const POST_WORD =
  '(&<cap> ("manager"|"representative"|"coordinator"|"director"|"officer"|"chairman"|"chairperson"|"secretary"|"president"|"ambassador"))';
const FULL = `name=(!address !${POST_WORD} !(post-title surname[script=pinyin]) ${WORD} ((particle){0,2} !post-nominal (${WORD}|${LIKE_DATE})){1,4})`;
/** What follows "of" in a post: "the Shanghai Red Cross Society", "Slovakia", "Blood Services", "preparedness". */
const OF =
  '(("of"|"for"|"at"|"in"|"to"|"on"|"and"|"from"|"with") ("the"|"its"|"our")? (organisation|country "\'s"?|place|org-topic|org-head|proper|<cap>|<word>) ((organisation|country|place|org-topic|org-head|proper|<cap>){0,4})){0,3}';
/** A Vietnamese name written without marks: all that is capitalised belongs to it ("Nguyen Thi Xuan Thu"). */
const VIETNAMESE = 'name=(surname[script=vietnamese] (!org-head !organisation <cap>){2,3})';
const POST = `post=((country "'s"?|place "'s"?|organisation "'s"?|org-topic)? post-prefix{0,3} (org-topic|<word>){0,2} post-title post-suffix{0,1} ${OF} ("and" post-prefix{0,2} (org-topic|<word>){0,2} post-title post-suffix{0,1} ${OF})?)`;
const DIRECT_POST = `post=((country "'s"?|place "'s"?|organisation "'s"?)? post-prefix{0,3} post-title post-suffix?)`;

/** One to three syllables of pinyin: a Chinese given name. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u|v|ü)['’-]?){1,3}$/i;

export const people: PackSection = {
  shapes: [
    { tag: 'pinyin', pattern: PINYIN },
    { tag: 'acronym', pattern: /^(?![IVXLC]+$)\p{Lu}{3,7}$/u },
  ],
  lexicon: [
    { tag: 'given-name', terms: GIVEN_NAMES, cased: true },
    { tag: 'surname', terms: CHINESE_SURNAMES, cased: true, features: { script: 'pinyin' } },
    { tag: 'surname', terms: VIETNAMESE_SURNAMES_PLAIN, cased: true, features: { script: 'vietnamese' } },
    { tag: 'surname', terms: KOREAN_SURNAMES, cased: true, features: { script: 'korean' } },
    { tag: 'surname', terms: JAPANESE_SURNAMES, cased: true, features: { script: 'japanese' } },
    {
      tag: 'post-title',
      terms: list(
        "head of mission; deputy head of mission; chief of mission; head of delegation; head of office; head of unit; police chief; fire chief; president; vice president; vice-president; vicepresident; chairman; chairwoman; chairperson; chair; vice chairman; vice-chairman; vice chair; vice-chair; secretary general; secretary-general; general secretary; deputy secretary general; secretary; under secretary; undersecretary; under-secretary-general; minister; prime minister; deputy prime minister; vice minister; premier; vice premier; vice-premier; governor; vice governor; lieutenant governor; mayor; vice mayor; deputy mayor; lord mayor; ambassador; ambassador extraordinary and plenipotentiary; consul general; consul-general; consul; charge d'affaires; chargé d'affaires; attaché; counsellor; director; deputy director; director general; director-general; executive director; managing director; general manager; head; deputy head; chief; chief executive; chief executive officer; chief of staff; ceo; cfo; coo; commissioner; councillor; councilor; speaker; king; queen; prince; princess; crown prince; crown princess; emperor; empress; sultan; emir; pope; bishop; archbishop; cardinal; representative; resident representative; coordinator; co-ordinator; manager; treasurer; spokesperson; spokesman; spokeswoman; advisor; adviser; delegate; officer; team leader; leader; nurse; head nurse; doctor; physician; surgeon; storekeeper; interpreter; translator; trainer; instructor; teacher; headmaster; headmistress; journalist; reporter; player; footballer; singer; actor; actress; artist; founder; co-founder; rector; dean; principal; superintendent; senator; congressman; congresswoman; chancellor; vice chancellor; vice-chancellor; first lady; party secretary; head of state; head of government; head of delegation; wife; husband; widow; daughter; son; state councilor; state councillor; researcher; engineer; technician; laboratory technician; recruiter; donor recruiter; expert; specialist; consultant; clerk; warden; captain; commander; pilot; sheriff; inspector; judge; lawyer; curator; conductor; editor; editor-in-chief; photographer; member; board member; volunteer; youth representative; protocol officer; liaison officer; liaison; escort; driver; assistant; intern; fellow; scholar; architect; entrepreneur; businessman; businesswoman; chaplain; imam; priest; monk; abbot; elder; chieftain; premier-elect; president-elect; ombudsman; registrar; rapporteur; moderator; patron; convenor; convener; midwife; pharmacist; psychologist; paramedic; logistician; economist; professor; associate professor; mp",
      ),
    },
    {
      tag: 'post-prefix',
      terms: list(
        'vice; deputy; executive; assistant; acting; former; then; senior; honorary; standing; first; second; national; regional; permanent; interim; associate; chief; full-time; special; general; joint; provincial; municipal; district; city; county; state; founding; lead; principal; current; incumbent; new; newly elected; outgoing; late; under; federal; international; program; programme; project; finance; communications; medical; nursing; relief; health; youth; female; male; young; veteran; famous; well-known; renowned; technical; party; foreign; defence; defense; finance; interior; health',
      ),
    },
    {
      tag: 'high-post',
      terms: list(
        'president; vice president; chairman; chairwoman; premier; vice premier; prime minister; minister; governor; mayor; king; queen; prince; princess; emperor; sultan; emir; pope; ambassador; ambassador extraordinary and plenipotentiary; vice mayor; deputy mayor; vice governor; deputy governor; vice minister; consul general; secretary; secretary general; secretary-general; general secretary; chancellor; senator; bishop; archbishop; cardinal; commissioner',
      ),
    },
    {
      tag: 'leads',
      terms: list(
        'led by; headed by; chaired by; accompanied by; presided over by; greeted by; welcomed by; received by; guided by; represented by; signed by; moderated by; delivered by; met with; on behalf of',
      ),
    },
    {
      tag: 'many',
      terms: list(
        'secretary generals; secretaries general; secretary-generals; secretaries-general; assistant secretary generals; deputy secretary generals; consuls general; chairpersons; deputy mayors; vice mayors; councillors; councilors; mayors; presidents; vice presidents; ministers; ambassadors; senators; professors; doctors; nurses; volunteers; students; teachers; delegates; directors; officers; engineers; artists; singers; representatives; members; paramedics; colleagues; guests; interpreters; trainers; leaders; winners; commissioners; secretaries; governors; princes; princesses',
      ),
    },
    /** Letters behind a name, no part of it. */
    {
      tag: 'post-nominal',
      cased: true,
      terms: list(
        'MP; JP; OBE; MBE; CBE; KBE; GBE; DBE; BEM; OAM; AO; AM; AC; QC; KC; SC; PC; DL; PhD; Ph.D; MD; MBBS; FRS; MLA; MLC; MNA; MEP; RN; SJ; OP; OFM; Esq; KCMG; GCMG; CMG; MNZM; ONZM; QSO; QSM; CNZM',
      ),
    },
    { tag: 'post-suffix', terms: ['elect', 'emeritus', 'designate', 'in charge', 'at large', 'at the time'] },
    {
      tag: 'address',
      cased: true,
      terms: [
        'Mr',
        'Mrs',
        'Ms',
        'Miss',
        'Dr',
        'Prof',
        'Professor',
        'Sir',
        'Madam',
        'Madame',
        'Lady',
        'Lord',
        'Rev',
        'Reverend',
        'Elder',
        'Comrade',
        'Sheikh',
        'Sheikha',
        'H.E.',
        'Hon',
        'Hon.',
        'Honourable',
        'Honorable',
        'Right Honourable',
        'Rt Hon',
        'Rt. Hon.',
        'Rt. Hon',
        'His Worship',
        'Her Worship',
        'His Excellency',
        'Her Excellency',
        'Their Excellencies',
        'His Highness',
        'Her Highness',
        'His Royal Highness',
        'Her Royal Highness',
        'His Majesty',
        'Her Majesty',
        'His Holiness',
        'HRH',
        'H.R.H.',
        'H.R.H',
        'H.E',
        'Dame',
        'Councillor',
        'Councillors',
        'Councilor',
        'Cllr',
        'Cllrs',
        'Cr',
        'Crs',
        'Capt',
        'Col',
        'Gen',
        'Lt',
        'Maj',
        'Sgt',
        'St',
        'Datin',
        'Dato',
        "Dato'",
        'Tan Sri',
        'Ratu',
        'Adi',
        'Sr',
        'Fr',
        'Mme',
        'Mlle',
        'Herr',
        'Frau',
        'Monsieur',
        'Señor',
        'Doña',
        'Haji',
        'Engr',
        'Acad',
        'Academician',
        'Eng',
        'Uncle',
        'Aunt',
        'Grandma',
        'Grandpa',
        'Messrs',
        'Rep',
        'Sen',
        'Gov',
        'Amb',
        'HRH',
        'HIM',
        'HIH',
        'HSH',
        'Councilmember',
        'Councilman',
        'Councilwoman',
        'Alderman',
        'Pastor',
        'Imam',
        'Judge',
        'Justice',
        'Brig',
        'Adm',
        'Cdr',
        "Dato' Sri",
        'Datuk Seri',
        'Daw',
        'Colonel',
        'Senior Colonel',
        'Lieutenant Colonel',
        'Major General',
        'Lieutenant General',
        'Brigadier',
        'Brigadier General',
        'Admiral',
        'Rear Admiral',
        'Vice Admiral',
        'Sergeant',
        'Lieutenant',
        'Venerable',
        'Most Venerable',
        'Datuk',
        'Tan Sri',
        'Khun',
        'TS',
        'ThS',
        'PGS',
        'GS',
        'MSc',
      ].filter((word) => !['St', 'Haji', 'Adi', 'Ratu', 'Datin'].includes(word)),
    },
    { tag: 'bar', terms: ['|', '｜'] },
    {
      tag: 'no-person',
      terms: list(
        'extraordinary; plenipotentiary; general; generals; society; societies; ngo; ngos; position; vacancy; county; province; prefecture; region; state; republic; kingdom; valley; river; lake; mount; mountain; mountains; island; islands; street; road; avenue; boulevard; square; bridge; airport; station; hotel; hall; museum; plaza; tower; garden; gardens; bay; beach; temple; palace; stadium; gallery; theatre; theater; library; market; harbour; harbor; village; town; township; city; district; municipality; day; festival; forum; expo; exposition; fair; award; awards; prize; medal; cup; games; summit; conference; congress; meeting; exhibition; course; plan; project; act; agreement; convention; conventions; treaty; declaration; initiative; programme; program; campaign; week; month; year; night; typhoon; cyclone; hurricane; earthquake; storm; flood; floods; movement; volunteers; delegation; team; group; building; centre; center; community; street; university; school; hospital; dream; times; peninsula; strait; ocean; sea; gulf; desert; canal; nagar; colony; bagh; marg; chowk; bazaar; taluk; mandal; tehsil; upazila; barangay; purok; sitio; kampung; kelurahan; desa; jalan; lane; heights; estate; quarter; ward; office; support; border; highway; railway; line; camp; base; memorial; statue; church; cathedral; mosque; principles; statute; statutes; protocol; resolution; strategy; framework; agenda; news; post; daily; herald; press; covid; flu; virus; fever; technology; industry; development; cooperation; exchange; friendship; relations',
      ),
    },
    {
      tag: 'particle',
      terms: [
        'de',
        'da',
        'do',
        'dos',
        'das',
        'del',
        'della',
        'di',
        'van',
        'von',
        'der',
        'den',
        'ter',
        'ten',
        'bin',
        'bint',
        'binti',
        'ul',
        'ur',
        'ud',
        'uz',
        'ibn',
        'al',
        'el',
        'la',
        'le',
        'du',
        'des',
        'ben',
        'abu',
        'y',
        'e',
        'zu',
        'af',
        'av',
        'ní',
        'ó',
        'mac',
        'st',
        'san',
        'santa',
        'dela',
        'de la',
        'de los',
        'van der',
        'van den',
        'von der',
        'al-',
        'el-',
        'ap',
        'bat',
      ],
    },
    {
      tag: 'label',
      terms: list(
        'minutes; minutes taken; recorded; prepared; written; signed; contact; contact person; interpreter; interpreters; translator; compiled; drafted; approved; edited; text; photo; photos; photograph; chair; chaired; taken; rapporteur; author; story; report; words; note taker; notes; secretary; reviewed; checked',
      ),
    },
    { tag: 'initial', cased: true, terms: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] },
    {
      tag: 'speech',
      terms: list(
        'said; says; told; tells; added; adds; noted; notes; explained; explains; stressed; stresses; emphasized; emphasised; recalled; recalls; remarked; thanked; thanks; replied; announced; welcomed; expressed; recounted; remembers; remembered; wrote; writes; briefed; presided; chaired; spoke; speaks; smiled; sighed; admitted; concluded; promised; praised; cried; laughed; whispered; who',
      ),
    },
  ],
  rules: [
    {
      id: 'en.person.one-word',
      pattern: `!((country|place|organisation)? "'s"? post-prefix{0,3} high-post) ${DIRECT_POST} (name=(surname[script=japanese]) !(<cap>|org-head|"-")|name=(!org-topic proper) &(speech|","|"and" <cap>) !("," <cap>))`,
      means: { needs: 'post-title', bareName: true, unknown: true },
      examples: {
        yes: ['and [Deputy Director Tanaka] showed them round', 'and [Manager Okafor] explained it'],
        no: ['the Project Manager Position is open', 'the Deputy Director said so'],
      },
    },
    {
      id: 'en.person.post-before',
      pattern: `${DIRECT_POST} !org-head !"general" (!"sheikh|sheikha" address "."?){0,2} (${VIETNAMESE}|${NAME}) !(org-head|"of" "state")`,
      means: { needs: 'post-title', lowerPost: true, covers: 'places' },
      examples: {
        yes: [
          'when [President Xi Jinping] spoke',
          '[Russian Prime Minister Mishusky] flew on',
          '[Mayor Lopez] Welcomes Delegation from Sister City',
          'when [President Santiago Valdez] spoke',
          'a letter to [executive vice president Ma Qiang]',
          'when [President Pham Thi Minh Thu] spoke',
          'and [Ambassador He Lin] handed it over',
          '[Ambassador Extraordinary and Plenipotentiary Juma Otieno] came',
        ],
        no: ['the President of Fiji wrote', 'the Director said so'],
      },
    },
    {
      id: 'en.person.post-of-before',
      pattern: `post=(post-prefix{0,3} post-title ("of"|"for"|"in"|"to") "the"? (organisation|country|place|org-topic|proper|org-head|<cap>){1,7} (("of"|"in"|"and") "the"? (organisation|country|place|org-topic|proper|org-head){1,5}){0,2}) "," address? "."? !(<cap> "-" <cap> "of") ${NAME} (","|"."|speech|<word>|$)`,
      means: { needs: 'post-title' },
      examples: {
        yes: ['The [Governor of Bratislava Oblast in Slovakia, Drogba,] told them'],
        no: ['the President of Fiji, who came'],
      },
    },
    {
      id: 'en.person.post-comma-name',
      pattern: `post=(((country|place|organisation|org-topic) "'s"?|<word> "'s")? post-prefix{0,3} post-title) "," address? "."? ${FULL} ("," | "." | speech | $)`,
      means: { needs: 'post-title' },
      examples: {
        yes: ["the [team's doctor, Hervé Tokama.]", 'their [mayor, Søren Bækgaard,] said so'],
        no: ['the president, vice president and others'],
      },
    },
    {
      id: 'en.person.post-of-organisation',
      pattern: `post=(post-prefix{0,3} post-title "of" "the"? (place|proper){1,2} (&<cap> "prefecture|province|city|county|district|state|oblast|region|municipality")) (${VIETNAMESE}|${FULL}) | post=((country|place)? post-prefix{0,3} post-title (("of"|"for"|"to"|"in") "the"? (org-topic|<cap>){1,4} &("at"|"of"|"in"))? ("of"|"for"|"to"|"in"|"at"|"with") "the"? (organisation|country|place)) address? "."? (${VIETNAMESE}|${FULL}) | post=(post-prefix{0,3} post-title "of" "the"? (organisation|country|place) (org-topic|org-head|delegation|&<cap> org-generic){1,3} ("in"|"to"|"for") "the"? (country|place)) ${FULL} | post=(post-prefix{0,3} post-title "of" "the"? (org-topic|&<cap> org-generic){1,3} (&<cap> "department|division|office|section|unit")) address? "."? ${FULL}`,
      means: { needs: 'post-title' },
      examples: {
        yes: [
          'the [president of the Swiss Red Cross Annemarie Huber] came',
          'and [Director for MENA at the Fiji Red Cross Society Karim Haddad] met us',
          'and [Head of the ICRC Regional Delegation in Bangkok Christoph Berg] signed',
          'and [Head of the International Department Sigrid Aasen] came',
          'met [Governor of Shizuoka Prefecture Heita Mori] there',
        ],
        no: ['the president of the Swiss Red Cross came', 'the Governor of Shizuoka Prefecture came'],
      },
    },
    {
      id: 'en.person.post-after',
      pattern: `(${VIETNAMESE}|${FULL}|name=("he" pinyin)) ("," | "(" | "-" | "–" | "—" | bar | ":") ("the"|"then"|"a"|"an"|"its"|"our"|"now"|"also"|"former"|"currently"){0,2} ${POST}`,
      means: { needs: 'post-title' },
      examples: {
        yes: [
          '[Ma Qiang, then executive vice president of the Shanghai Red Cross Society] wrote',
          'with [Miriam Odhiambo, youth representative], on the list',
        ],
        no: ['In 2014, the president came'],
      },
    },
    {
      id: 'en.person.post-comma-short-words',
      pattern: `post=(post-prefix{0,3} post-title ("of"|"for"|"in") "the"? (organisation|country|place|org-topic|proper|org-head|<cap>){1,7}) "," name=(proper <cap> <cap>) ("," | "." | speech | $)`,
      means: { needs: 'post-title' },
      examples: {
        yes: ['the [Secretary General of the Gambia Red Cross Society, Lamin As Ba,] said'],
        no: ['the Secretary General of the Gambia Red Cross Society, who came'],
      },
    },
    {
      id: 'en.person.surname-and-high-post',
      pattern: `name=(!<upper> proper) "," ("the"|"then"|"former")? post=(post-prefix{0,2} high-post ("of"|"to") "the"? (organisation|country|place|proper))`,
      means: { needs: 'high-post', unknown: true },
      examples: {
        yes: ['we met [Petrova, Mayor of Sofia], then'],
        no: ['in Sofia, Mayor of Plovdiv Ivan Petrov spoke', 'told FENA, President of Fiji'],
      },
    },
    {
      id: 'en.person.envoy',
      pattern: `post=(country "'s"? post-prefix{0,2} post-title ("to"|"in") "the"? country) name=(proper) !(<cap>|"'s"|"-")`,
      means: { needs: 'high-post', bareName: true },
      examples: {
        yes: ['the [Kenyan Ambassador to China Waweru] also gave'],
        no: ['the Kenyan Ambassador to China also gave'],
      },
    },
    {
      id: 'en.person.as-post',
      pattern: `"by|of|for" ${FULL} "as" ("the"|"a"|"an"|"our"|"its")? post=(post-prefix{0,3} post-title)`,
      means: { needs: 'post-title' },
      examples: {
        yes: ['the first visit [by Haruto Mori as Mayor] of the city', 'the election [of Aminata Sow as President]'],
        no: ['by Friday as President of Fiji'],
      },
    },
    {
      id: 'en.person.led-by',
      pattern: `leads (${VIETNAMESE}|${FULL}) !(org-head|"'s") ("," ("the"|"a"|"an"|"its")? ${POST})?`,
      means: { needs: 'leads', unknown: true },
      examples: {
        yes: ['a group [headed by Takahashi Kenji] came', 'they were [received by Aroha Ngata], who'],
        no: ['headed by the mayor', 'led by Caritas'],
      },
    },
    {
      id: 'en.person.says',
      pattern: `speech (${VIETNAMESE}|${FULL}) ("," ("the"|"a"|"its")? ${POST} | "," | "." | "!" | $)`,
      means: { needs: 'speech', unknown: true },
      examples: { yes: ['"Fewer than 20," [says Hervé Tokama,] then left'], no: ['he says so'] },
    },
    {
      id: 'en.person.label',
      pattern: `label (":" | "by" ":"?) address? "."? ${FULL}`,
      means: { needs: 'label' },
      examples: { yes: ['[Minutes taken by Faith Nduta]', '[Contact: Anahera Tamatea]'], no: ['Contact us by mail'] },
    },
    {
      id: 'en.person.address',
      pattern: `address "."? (address "."?){0,2} !address (${VIETNAMESE}|${NAME}|name=(("may"|"june"|"april") proper)) (("," | "(") ("the"|"a"|"an"|"its"|"our")? ${POST})?`,
      means: { needs: 'address' },
      examples: {
        yes: [
          'we thank [Ms. Adi Neratikau] warmly',
          '[Dr Wenda] came too',
          'we met [H.E. Mme. Chen Meiling] there',
          'we met [Cr Peter Ash] JP',
          'and [Mr. Hu Jun] with [Mrs. June Carter] came',
          '[Mr. Sun Jianping, deputy director], met us',
          'then [Mr. Song Jingwu] led a delegation',
        ],
        no: ['the doctor came'],
      },
    },
    {
      id: 'en.person.several',
      pattern: `("Crs"|"Cllrs"|"Messrs"|many) "."? (address "."?)? ${FULL} ("," (address "."?)? ${FULL}){0,8} ","? "and" (address "."?)? ${FULL} !(org-head|"'s")`,
      means: { needs: 'address|many' },
      examples: {
        yes: [
          'with [Crs Jason Shepherd and Carol Jamieson] there',
          'the [volunteers Mara Sule, Tomo Lind and Ana Oro] left',
          'with [Deputy Secretary Generals Ramon Ilagan and Dr. Corazon Reyes] there',
        ],
        no: ['volunteers and members'],
      },
    },
    {
      id: 'en.person.given-name',
      pattern: `!(post-title surname[script=pinyin]) name=(given-name (~ "-" ~ (proper|given-name)){0,2} ((particle){0,2} (proper (~ "-" ~ (proper|<word>))?|given-name|surname|place|initial "."?)){1,4}) !(<cap>{0,1} (org-head|no-person)|"." <cap>)`,
      means: { needs: 'given-name', covers: 'places' },
      examples: {
        yes: ['with [Christina Bailey] in the chair', 'with [Beatriz Quiroga] in the clinic'],
        no: ['Christina came', 'the Martin Luther King School'],
      },
    },
    {
      id: 'en.person.pinyin',
      pattern: 'name=(surname[script=pinyin] pinyin) !(org-head|proper)',
      means: { needs: 'pinyin' },
      examples: { yes: ['with [Zhang Xiaohong], [Wu Qing]'], no: ['Fan Club', 'Hu said'] },
    },
    {
      id: 'en.person.pinyin-like-a-place',
      pattern:
        'name=(surname[script=pinyin] place) ("," ("then"|"the")? post-prefix{0,3} post-title|speech) !("," country)',
      means: { needs: 'pinyin', covers: 'places' },
      examples: {
        yes: ['and [Chen Jining, Secretary] of the Party', '[Chen Jining said] so'],
        no: ['with Fan Jining and', 'in Jining, Secretary Ma spoke'],
      },
    },
    {
      id: 'en.person.vietnamese',
      pattern: `${VIETNAMESE} !(org-head|"province|city|district")`,
      means: { needs: 'surname', covers: 'places' },
      examples: { yes: ['greeted [Nguyen Van Thanh] there'], no: ['Le Monde reported'] },
    },
    {
      id: 'en.person.korean',
      pattern: 'name=(surname[script=korean] (proper ~ "-" ~ <word>)) | name=(surname[script=korean] proper) speech',
      means: { needs: 'surname' },
      examples: { yes: ['met [Kim Sung-joo] in Seoul'], no: ['Park Hotel'] },
    },
    {
      id: 'en.person.said',
      pattern:
        'name=(!post-title !address proper (particle{0,2} (proper|given-name|surname|initial "."?)){1,3}) ","? speech',
      means: { needs: 'speech', unknown: true },
      examples: { yes: ['[Anahera Tamatea said] so'], no: ['World Expo opened'] },
    },
  ],
};
