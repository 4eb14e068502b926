/** Latin abbreviations in Chinese texts; the language itself has none that ends with a full stop. */
export const abbreviations: readonly string[] = ['mr', 'mrs', 'ms', 'dr', 'no', 'st', 'co', 'ltd', 'inc'];
