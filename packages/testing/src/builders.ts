import { BLANK_ENGAGEMENT, type EngagementDraft, exactly, type Party, type Quantity } from '@comity/domain';
import { type ChangeTx, documents, imports } from '@comity/storage';

/** An organisation abroad; say only what matters. */
export function partyDraft(about: Partial<Omit<Party, 'id' | 'version'>> = {}): Omit<Party, 'id' | 'version'> {
  return {
    kind: 'organisation',
    organisationKind: 'national-society',
    country: null,
    nameAsPrinted: 'A partner society',
    verifiedName: null,
    post: null,
    names: [],
    ...about,
  };
}

/** A visit received that stands for itself; say only what matters. */
export function engagementDraft(about: Partial<EngagementDraft> = {}): EngagementDraft {
  return {
    ...BLANK_ENGAGEMENT,
    title: 'A delegation received',
    period: '2014-08-22',
    ...about,
  };
}

export function persons(count: number, about: Partial<Quantity> = {}): Quantity {
  return { ...exactly('persons', count), ...about };
}

export interface AddedPaper {
  readonly id: string;
  readonly importId: string;
}

/** A paper that was imported and read, with this raw text. */
export async function addPaper(
  tx: ChangeTx,
  rawText: string,
  about: {
    readonly title?: string;
    readonly language?: string;
    readonly classification?: 'public' | 'internal' | 'restricted';
  } = {},
): Promise<AddedPaper> {
  const { id: importId } = await imports.start(tx);
  const title = about.title ?? 'A paper';
  const { document } = await documents.add(
    tx,
    {
      fileName: `${title}.txt`,
      title,
      mediaType: 'text/plain',
      classification: about.classification ?? 'internal',
      status: 'reading',
      problem: null,
      importId,
    },
    new TextEncoder().encode(rawText),
  );
  await documents.saveText(tx, document.id, { rawText, reading: null, countries: [] });
  await documents.update(tx, document.id, null, {
    status: 'read',
    language: about.language ?? 'en',
    extractor: 'text/1',
  });
  return { id: document.id, importId };
}

/** The passage of a text that says this; the first one. */
export function passageOf(documentId: string, rawText: string, quote: string) {
  const start = rawText.indexOf(quote);
  if (start < 0) throw new RangeError(`the text does not say "${quote}"`);
  return { documentId, start, end: start + quote.length, quote };
}
