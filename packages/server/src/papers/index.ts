import type { InterfaceLanguage } from '@comity/domain';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';
import type { PaperWords } from './words.ts';
import { chinese } from './zh.ts';

/** One file a language; a further one is one file and one line here. */
export const PAPERS: Readonly<Record<InterfaceLanguage, PaperWords>> = { en: english, zh: chinese, vi: vietnamese };
export type { PaperWords } from './words.ts';
