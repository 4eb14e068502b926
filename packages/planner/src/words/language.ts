/** The languages in which the planner speaks. */
export const LANGUAGES = ['en', 'zh', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];
