/** Which language a text, or a paragraph of it, is written in. */
import type { Span } from '@comity/domain';
import type { CompiledPack } from './pack.ts';

export function languageOf(raw: string, packs: readonly CompiledPack[]): string {
  const head = raw.slice(0, 20_000);
  const han = head.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (han * 3 > latin && packs.some(({ tag }) => tag === 'zh')) return 'zh-Hans';
  if (/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/.test(head)) return 'vi';
  return 'en';
}

/** The pack that reads a paragraph. */
export function packOf(
  _raw: string,
  _span: Span,
  language: string,
  packs: readonly CompiledPack[],
): CompiledPack | undefined {
  const [primary] = language.split('-');
  return packs.find(({ tag }) => tag === primary);
}
