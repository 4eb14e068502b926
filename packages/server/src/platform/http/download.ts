import { DOWNLOAD_POLICY } from '../security/headers.ts';

/**
 * An answer that is a file: always saved, never shown in place.
 *
 * @see RFC 6266 and RFC 8187 for the file's name: an ASCII one for old clients, the whole one in UTF-8
 */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string, mediaType: string): Response {
  return new Response(bytes, {
    headers: {
      'content-type': safeMediaType(mediaType),
      'content-length': String(bytes.byteLength),
      'content-disposition': contentDisposition(fileName),
      'content-security-policy': DOWNLOAD_POLICY,
      'cache-control': 'private, no-store',
    },
  });
}

export function contentDisposition(fileName: string): string {
  const name = safeFileName(fileName);
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** The last part of a path, without what no file system or header should see. */
export function safeFileName(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_')
    .replace(/^\.+/, '_')
    .trim()
    .slice(0, 180);
  return clean === '' ? 'document' : clean;
}

/** Types that a browser would run are sent as plain bytes. */
function safeMediaType(mediaType: string): string {
  return /html|svg|script|[/+]xml$/i.test(mediaType) || !/^[\w.+-]+\/[\w.+-]+$/.test(mediaType)
    ? 'application/octet-stream'
    : mediaType;
}
