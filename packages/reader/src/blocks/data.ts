/** What a language pack says about the blocks of its papers. */
export interface BlockData {
  /** Words with which a list of other news begins ("Tin liên quan"). */
  readonly relatedHeadings: readonly string[];
}
