/** Days in languages without a pack of their own: a page in English may say in its owner's language when it was published. */

/** The months, January first, as Danish, Dutch, Finnish, French, German, Indonesian, Italian, Norwegian, Portuguese, Spanish, Swedish and Turkish write them. */
const MONTHS: readonly string[] = [
  'januar januari tammikuuta janvier gennaio janeiro enero ocak jänner',
  'februar februari helmikuuta février febbraio fevereiro febrero şubat',
  'marts maart maaliskuuta mars märz maret marzo março mart',
  'april huhtikuuta avril aprile abril nisan',
  'maj mei toukokuuta mai maggio maio mayo mayıs',
  'juni kesäkuuta juin giugno junho junio haziran',
  'juli heinäkuuta juillet luglio julho julio temmuz',
  'august augustus elokuuta août agustus agosto augusti ağustos',
  'september syyskuuta septembre settembre setembro septiembre setiembre eylül',
  'oktober lokakuuta octobre ottobre outubro octubre ekim',
  'november marraskuuta novembre novembro noviembre kasım',
  'desember december joulukuuta décembre dezember dicembre dezembro diciembre aralık',
];
const NUMBER_OF = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

/** "2 mai 2017", "3. Juni 2018", "3 de junio de 2018". */
const DAY =
  /(?<!\d|\d\s?[-–]\s?)(?<day>\d{1,2})(?:er|\.)?\s(?:de\s)?(?<month>\p{L}{3,12})\.?\s(?:de\s)?(?<year>(?:19|20)\d{2})(?!\d)/u;

/** The first such day of a text: its offsets and ISO form. */
export function foreignDay(text: string): { start: number; end: number; edtf: string } | null {
  const found = DAY.exec(text);
  const { day = '', month = '', year = '' } = found?.groups ?? {};
  const number = NUMBER_OF.get(month.toLowerCase());
  if (!found || number === undefined || Number(day) < 1 || Number(day) > 31) return null;
  const edtf = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { start: found.index, end: found.index + found[0].length, edtf };
}
