export type FeatureValue = string | number | boolean;

/** What a term, or a mention that a layer found, means: a tag and its features. */
export interface Sense {
  readonly tag: string;
  readonly [feature: string]: FeatureValue;
}
