/**
 * What a language pack knows about the furniture of its papers. All cues are compared in lower case; cues of all packs are used for every
 * text, because pages mix languages. `starts`: how a line begins; `has`: what stands somewhere in a short line; `is`: the whole line.
 */
export interface BlockData {
  /** Headings of lists of other news ("Related news"). */
  readonly related: readonly string[];
  /** How a single line begins that only points to other news ("Read more:"). */
  readonly relatedStarts: readonly string[];
  /** Cookie banners, legal notices, share buttons, subscriptions. */
  readonly residueHas: readonly string[];
  /** How lines of keywords, page marks and the like begin; # stands for digits. */
  readonly residueStarts: readonly string[];
  /** Entries of menus and buttons: a short line made of nothing else is residue. */
  readonly menu: readonly string[];
  readonly captionStarts: readonly string[];
  readonly captionHas: readonly string[];
  readonly bylineStarts: readonly string[];
  /** What stands somewhere in a short byline. */
  readonly bylineHas: readonly string[];
  /** How the line with a letter's or plan's number begins; what stands over it is the letterhead. */
  readonly paperNumbers: readonly string[];
  /** What sort of paper it is, as its title begins or stands alone ("Minutes of …", "BÁO CÁO"): what stands over it is the letterhead. */
  readonly paperNames: readonly string[];
  /** How the second line of a body's name begins in a letterhead ("TỈNH …" under "HỘI …"). */
  readonly headGoesOn: readonly string[];
  /** How the line begins that says what a letter is about. */
  readonly subjectStarts: readonly string[];
  /** Agencies and papers that sign with their name alone. */
  readonly agencies: readonly string[];
  readonly stampStarts: readonly string[];
  /** What stands in a sentence at the foot that says when the page was published ("was first published on"). */
  readonly stampHas: readonly string[];
  /** How a letter's first line begins: never a title. */
  readonly salutations: readonly string[];
}
