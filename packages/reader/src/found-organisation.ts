import type { OrganisationKind } from '@comity/domain';

/** A body that stands in a sentence: from token to token. */
export interface FoundOrganisation {
  readonly from: number;
  readonly to: number;
  readonly kind: OrganisationKind;
  readonly country: string | null;
  /** Known from the gazetteer, from an acronym, or put together from the society's place; null where the words alone tell. */
  readonly key: string | null;
  /** The key without the rank of the place, where that stands in the name (云南省, 花莲县): 云南红会 is the same, 吉林省 and 吉林市 are two. */
  readonly unranked?: string | undefined;
  readonly acronym: string | null;
  /** "the provincial committee": named by its rank alone, and the same as a body that the text names in full. */
  readonly isShort: boolean;
  /** Named only within the post of whoever leads it (局 in 局长): the words there stay the post's. */
  readonly isInPost?: boolean;
}
