/** One of what may be chosen. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  /** At the end of its line in the list, such as how many there are; not beside the choice once it is made. */
  readonly aside?: string;
}
