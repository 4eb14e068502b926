import { asWritten, plain } from './fold.ts';

/** In English after `at` and with a capital; in Vietnamese after `tại`; in Chinese between 在 and what is done there, or a station on the way. */
const PLACES: readonly RegExp[] = [
  /(?:^|\s)at\s+(?:the\s+)?(?<place>\p{Lu}.*?)(?=\s*(?:[;,()]|\.(?:\s|$)|\s(?:with|by|for|hosted|followed|to|and then|from)\s|$))/du,
  /(?:^|\s)tại\s+(?<place>.+?)(?=\s*(?:[;,()]|\.(?:\s|$)|\s(?:do|cùng|với|vào|lúc|từ|sau đó|để)\s|$))/diu,
  /在(?<place>[\p{Script=Han}\p{L}\d]{2,20}?)(?=举行|召开|出席|参加|会见|会晤|进行|共进|用|就|与|同|观看|参观|休息|签)/du,
  /[(](?<place>[\p{Script=Han}\d]{2,20}(?:[楼馆厅室宫园厂店]|中心|大厦|会堂|广场|码头|机场|车站)|(?:hội trường|phòng họp|phòng khách|nhà hàng|nhà khách|khách sạn|trụ sở|trung tâm|bảo tàng)(?!\p{L})[^()]{0,60}|\p{Lu}[^()]{0,60}(?:Hall|Room|Cent(?:re|er)|Hotel|Restaurant|Museum|Palace|Building|Airport|Station))[)]/du,
  /(?:抵达|到达|离开|前往|赴)(?<place>[\p{Script=Han}\p{L}\d]{1,12}?(?:机场|火车站|高铁站|车站|码头|口岸))/du,
];
/** Where a line about a drive goes. */
const DESTINATION =
  /(?:^|\s)(?:to|for)\s+(?:the\s+)?(?<english>\p{L}.*?)(?=\s*(?:[;,()]|\s(?:by|with|at|and|via)\s|$))|(?:^|\s)(?:ra|đến|tới|về|đi)\s+(?<vietnamese>\p{L}.*?)(?=\s*(?:[;,()]|\s(?:bằng|với|lúc|do)\s|$))|(?:前往|赴|返回|回到?|去)(?<chinese>[\p{Script=Han}\p{L}\d]{2,20}?)(?=[,;()。]|$)/diu;
/** What looks like a place and is not: 在访问期间, 在市长陪同下. */
const NO_PLACE = /(?:期间|[陪下中后前时])$/u;

/** The place that the words of a title say, as they stand. */
export function placeSaid(title: string): string | undefined {
  const [words, written] = [plain(title), asWritten(title)];
  return PLACES.map((pattern) => pattern.exec(words)?.indices?.groups?.place)
    .flatMap((place) => (place ? [written.slice(...place)] : []))
    .find((place) => place.length <= 80 && !NO_PLACE.test(plain(place)));
}

/** Where a drive goes by its words, as they stand. */
export function destinationSaid(title: string): string | undefined {
  const { english, vietnamese, chinese } = DESTINATION.exec(plain(title))?.indices?.groups ?? {};
  const place = english ?? vietnamese ?? chinese;
  const said = place && asWritten(title).slice(...place);
  return said !== undefined && said.length <= 60 ? said : undefined;
}
