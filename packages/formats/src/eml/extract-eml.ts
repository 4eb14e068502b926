import PostalMime, { type Address, type Email } from 'postal-mime';
import { FormatError, type FormatWarning } from '../errors.ts';
import type { Attachment, Extraction, OnProgress } from '../extraction.ts';
import { visibleText } from '../html/visible-text.ts';
import { LIMITS } from '../limits.ts';
import { TextBuilder } from '../text-builder.ts';

const MEDIA_TYPE = 'message/rfc822';

/**
 * A letter as it is read: who to whom, when, about what; then its words. The plain version is preferred to the HTML one;
 * attachments are handed over unread.
 *
 * @throws `formats.damaged`, `formats.empty`, `formats.too_deep`, `formats.text_too_large`
 */
export async function extractEml(bytes: Uint8Array, onProgress?: OnProgress): Promise<Extraction> {
  const email = await parse(bytes);
  const text = new TextBuilder(onProgress);
  const line = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') text.add(`${label}: ${value.replaceAll(/\s+/gu, ' ')}\n`);
  };
  line('From', addresses(email.from === undefined ? [] : [email.from]));
  line('To', addresses(email.to));
  line('Cc', addresses(email.cc));
  line('Date', email.headers.find(({ key }) => key === 'date')?.value);
  line('Subject', email.subject);
  text.add('\n');
  const html = email.html === undefined ? undefined : visibleText(email.html);
  const words = email.text !== undefined && email.text.trim() !== '' ? email.text : (html?.text ?? '');
  text.add(words.replaceAll('\r\n', '\n'));
  text.endLine();

  const attachments = email.attachments.map(attachmentOf);
  const rawText = text.toString();
  if (rawText.trim() === '' && attachments.length === 0)
    throw new FormatError('formats.empty', { mediaType: MEDIA_TYPE });
  const warnings: FormatWarning[] = attachments.length > 0 ? ['formats.attachment_kept'] : [];
  return {
    rawText,
    mediaType: MEDIA_TYPE,
    extractor: 'eml/1',
    encoding: null,
    warnings,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(html?.title === undefined ? {} : { htmlTitle: html.title }),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  refuseTooManyParts(bytes);
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 30,
      maxHeadersSize: 1024 * 1024,
      attachmentEncoding: 'arraybuffer',
    });
  } catch {
    throw new FormatError('formats.damaged', { mediaType: MEDIA_TYPE });
  }
}

/** Every part needs a boundary line; a letter of thousands of parts is no letter. */
function refuseTooManyParts(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let parts = 0;
  for (let at = buffer.indexOf('content-type:'); at !== -1; at = buffer.indexOf('content-type:', at + 1)) parts++;
  for (let at = buffer.indexOf('Content-Type:'); at !== -1; at = buffer.indexOf('Content-Type:', at + 1)) parts++;
  if (parts > LIMITS.emailParts) throw new FormatError('formats.too_deep', { limit: LIMITS.emailParts });
}

function attachmentOf(attachment: Email['attachments'][number], index: number): Attachment {
  const { content } = attachment;
  return {
    fileName: attachment.filename ?? `attachment-${index + 1}`,
    mediaType: attachment.mimeType,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}

function addresses(list: readonly Address[] | undefined): string {
  return (list ?? [])
    .map(({ name, address, group }) => {
      if (group !== undefined) return `${name}: ${addresses(group)}`;
      if (address === undefined || address === '') return name;
      return name === '' || name === address ? address : `${name} <${address}>`;
    })
    .join(', ');
}
