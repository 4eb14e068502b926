import { cut, fold, plain } from './fold.ts';
import { INTRODUCTION } from './times.ts';

/** What a line of a programme is, by its words. */
export type LineKind =
  | 'arrival'
  | 'departure'
  | 'transfer'
  | 'check-in'
  | 'rest'
  | 'breakfast'
  | 'lunch'
  | 'dinner'
  | 'other';

const MEALS: readonly (readonly ['breakfast' | 'lunch' | 'dinner', RegExp])[] = [
  ['breakfast', /(?:^| )breakfast|早餐|早饭|an sang|bua sang|diem tam/u],
  ['lunch', /(?:^| )lunch|午餐|午宴|午饭|工作餐|an trua|bua trua|tiec trua|com trua/u],
  ['dinner', /(?:^| )(?:dinner|banquet|supper)|晚餐|晚宴|晚饭|宴会|an toi|bua toi|tiec toi|com toi|chieu dai|da tiec/u],
];
/** What comes after a meal is none. */
const AFTER_MEAL =
  /[早午晚][餐饭宴][后後]|(?:^| )after (?:breakfast|lunch|dinner)|(?:^| )sau (?:bua |khi )?(?:an )?(?:sang|trua|toi)/gu;
const ARRIVAL = /(?:^| )(?:arriv|land)|抵达|到达|落地|抵|den san bay|ha canh|toi san bay|xuong san bay|don doan/u;
const DEPARTURE =
  /(?:^| )(?:depart|leave|fly|flight|take)|离开|启程|回国|离境|起飞|roi|len duong|bay ve|ve nuoc|khoi hanh|tien doan/u;
const TRAVEL_HUB =
  /airport|flight|station|port(?: |$)|机场|航班|火车站|高铁|san bay|chuyen bay|nha ga|ga |[a-z]{2} ?\d{3,4}(?: |$)/u;
const TRANSFER =
  /^(?:(?:the )?(?:delegation|group|party|guests|everybody|all|doan|ca doan|toan doan) )?(?:drives?|transfers?|moves?|departs?|leaves?|travels?|proceeds?)(?: |$)|^(?:coach|bus|pick up|return to (?:the )?hotel|back to (?:the )?hotel)(?: |$)|前往|乘车|出发|驱车|返回|回酒店|^(?:(?:ca |toan )?doan )?(?:di chuyen|len xe|khoi hanh|xuat phat)|^ve khach san|^tro ve|^roi khach san|^ra (?:san bay|ga)(?: |$)/u;
const SETS_OFF =
  /^(?:depart|leave|proceed)(?: |$)|^(?:bus|coach) (?:departs|leaves)|出发|^khoi hanh|^xuat phat|^ra (?:san bay|ga)(?: |$)/u;
/** Home, where the drive ends. */
const TO_HOTEL = /(?:return|back) to (?:the )?hotel|[返回]回?(?:酒店|宾馆|驻地)|(?:ve|tro lai) khach san/u;
const CHECK_IN = /check ?in|入住|nhan phong|lam thu tuc khach san/u;
const REST = /^(?:rest|free time|at leisure|free programme|own time)|休息|自由活动|^nghi|tu do$|^tu do/u;

/** What is over as soon as it is done, each of the things that a line names. */
const MOMENT =
  /(?:^| )(?:photo|photos|photograph|photographs|photo call|photo session|gift exchange|(?:exchange|presentation) of gifts|ribbon cutting|flag raising|unveiling|guest book|visitors book|assemble|gather|roll call)$|^(?:wreath laying|lay(?:ing of)? (?:a |the )?wreath|unveiling of .*|signing of the (?:guest|visitors) book)$|合影|合照|拍照|留影|签名留念|题词|剪彩|揭牌|揭幕|升旗|敬献|献花|集合$|(?:互赠|赠送|交换|互换)(?:礼品|礼物|纪念品)|^(?:chup (?:anh|hinh)|(?:trao|tang)(?: doi)? (?:qua|tang pham)|cat bang|chao co|dang hoa|dat vong hoa|ky so|ghi so|tap trung|diem danh)(?: |$)/u;
const TOGETHER = /[、,，;；+&/]|[并及和]|(?<!\p{L})(?:and|và)(?!\p{L})/iu;
/** With whom, and where: the thing itself stands before it. */
const WITH_WHOM = /\s(?:with|at|in|by|với|cùng|tại)\s.*$/iu;

/** @param place where it takes place, since only there it may be said that it is an airport */
export function kindOf(
  title: string,
  place: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): LineKind {
  const words = fold(cut(title, INTRODUCTION));
  const meal = mealIn(title);
  if (meal) return meal;
  const atHub = TRAVEL_HUB.test(fold(`${title} ${place}`));
  if (isFirst && atHub && ARRIVAL.test(words)) return 'arrival';
  if (isLast && atHub && DEPARTURE.test(words)) return 'departure';
  // The bus that leaves when all is done drives to nothing that follows.
  if (isLast && SETS_OFF.test(words)) return 'departure';
  if (CHECK_IN.test(words)) return 'check-in';
  if (REST.test(words)) return 'rest';
  return TRANSFER.test(words) ? 'transfer' : 'other';
}

/** Whether a line tells of nothing but moments: a photograph, the exchange of gifts. */
export function isMoment(title: string): boolean {
  return mealIn(title) === undefined && isNothingBut(MOMENT, title);
}

/** Whether a drive ends at the hotel. */
export function isToHotel(title: string): boolean {
  return TO_HOTEL.test(fold(title));
}

/** Whether a line tells of nothing but taking rooms, for which nobody drives or waits. */
export function isCheckIn(title: string): boolean {
  return isNothingBut(CHECK_IN, title);
}

function isNothingBut(pattern: RegExp, title: string): boolean {
  const things = plain(title)
    .replaceAll(/[(（][^()（）]*[)）]/gu, '')
    .split(TOGETHER)
    .map((thing) => fold(thing.replace(WITH_WHOM, '')))
    .filter((thing) => thing !== '');
  return things.length > 0 && things.every((thing) => pattern.test(thing));
}

/** The meal that a title or the name of a meal speaks of. */
export function mealIn(text: string): 'breakfast' | 'lunch' | 'dinner' | undefined {
  const words = fold(plain(text)).replaceAll(AFTER_MEAL, ' ');
  return MEALS.find(([, pattern]) => pattern.test(words))?.[0];
}
