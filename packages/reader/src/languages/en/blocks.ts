import type { BlockData } from '../../blocks/data.ts';

export const blocks: BlockData = { relatedHeadings: [] };
