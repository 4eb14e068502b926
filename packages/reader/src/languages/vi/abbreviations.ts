/** Words after which a full stop ends no sentence. */
export const abbreviations: readonly string[] =
  'ts ths gs pgs bs cn ks ks. tp tx tt p q h th đ/c ub ubnd tw tnxp lm đ.c ds đd ls nsnd nsưt ths.bs gs.ts pgs.ts ts.bs bscki bsckii st mr mrs ms dr v.v no vd tr đt'.split(
    ' ',
  );
