import { Refusal } from '../errors/refusal.ts';

/** Decisions over two thousand proposals take a tenth of it. */
const JSON_LIMIT_BYTES = 2 * 1024 * 1024;

/**
 * The JSON of a request.
 *
 * @throws Refusal `input.not_json`, `input.too_large` (with `limitBytes`)
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/(?:json|[\w.-]+\+json)\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('input.not_json');
  }
  const bytes = await readAtMost(request, JSON_LIMIT_BYTES);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('input.not_json');
  }
}

/** @throws Refusal `input.too_large` as soon as more than the limit has come */
async function readAtMost(request: Request, limitBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('input.too_large', { details: { limitBytes } });
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limitBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
