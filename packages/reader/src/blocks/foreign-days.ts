/** Days in languages without a pack of their own: a page in English may say in its owner's language when it was published. */

/** The months, January first, as Danish, Dutch, English, Finnish, French, German, Indonesian, Italian, Norwegian, Portuguese, Russian, Spanish, Swedish and Turkish write them. */
const MONTHS: readonly string[] = [
  'januar januari tammikuuta janvier gennaio janeiro enero ocak jänner january января',
  'februar februari helmikuuta février febbraio fevereiro febrero şubat february февраля',
  'marts maart maaliskuuta mars märz maret marzo março mart march марта',
  'april huhtikuuta avril aprile abril nisan апреля',
  'maj mei toukokuuta mai maggio maio mayo mayıs may мая',
  'juni kesäkuuta juin giugno junho junio haziran june июня',
  'juli heinäkuuta juillet luglio julho julio temmuz july июля',
  'august augustus elokuuta août agustus agosto augusti ağustos августа',
  'september syyskuuta septembre settembre setembro septiembre setiembre eylül сентября',
  'oktober lokakuuta octobre ottobre outubro octubre ekim october октября',
  'november marraskuuta novembre novembro noviembre kasım ноября',
  'desember december joulukuuta décembre dezember dicembre dezembro diciembre aralık декабря',
];
const NUMBER_OF = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

/** "2 mai 2017", "3. Juni 2018", "3 de junio de 2018", "3 июня 2018"; the month first: "June 3, 2018". */
const DAY_FIRST =
  /(?<!\d|\d\s?[-–]\s?)(?<day>\d{1,2})(?:er|\.)?\s(?:de\s)?(?<month>\p{L}{3,12})\.?\s(?:de\s)?(?<year>(?:19|20)\d{2})(?!\d)/u;
const MONTH_FIRST =
  /(?<!\p{L})(?<month>\p{L}{3,12})\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>(?:19|20)\d{2})(?!\d)/u;

/** The first such day of a text: its offsets and ISO form. */
export function foreignDay(text: string): { start: number; end: number; edtf: string } | null {
  const found = DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text);
  const { day = '', month = '', year = '' } = found?.groups ?? {};
  const number = NUMBER_OF.get(month.toLowerCase());
  if (!found || number === undefined || Number(day) < 1 || Number(day) > 31) return null;
  const edtf = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { start: found.index, end: found.index + found[0].length, edtf };
}
