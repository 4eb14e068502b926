import { allowance, openZip, unpack } from '../archive/open-zip.ts';
import { FormatError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { attribute, readXml } from './read-xml.ts';

/** The parts of a .docx or .xlsx. */
export interface OfficePackage {
  /** Part names, without a leading slash. */
  readonly names: readonly string[];
  /** The part's bytes, or undefined. Counts towards the limit of the whole package. */
  readonly find: (name: string) => Promise<Uint8Array | undefined>;
}

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `attachedTemplate` … */
  readonly type: string;
  /** The part it leads to; for an external one, the address (never fetched). */
  readonly target: string;
  readonly external: boolean;
}

/** @throws `formats.damaged`, `formats.archive_bomb`, `formats.archive_duplicate` */
export async function openOfficePackage(bytes: Uint8Array, mediaType: string): Promise<OfficePackage> {
  const archive = await openZip(bytes, mediaType);
  const parts = new Map<string, (typeof archive.entries)[number]>();
  for (const entry of archive.entries) {
    const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\//u, '');
    if (parts.has(name)) throw new FormatError('formats.archive_duplicate', { path: name });
    parts.set(name, entry);
  }
  const allowed = allowance(LIMITS.officeBytes);
  return {
    names: [...parts.keys()],
    find: async (name) => {
      const entry = parts.get(name);
      return entry === undefined ? undefined : unpack(archive, entry, allowed, mediaType);
    },
  };
}

/** What a part refers to; an empty list where it refers to nothing. */
export async function readRelationships(
  office: OfficePackage,
  partName: string,
  mediaType: string,
): Promise<readonly Relationship[]> {
  const slash = partName.lastIndexOf('/');
  const folder = partName.slice(0, slash + 1);
  const bytes = await office.find(`${folder}_rels/${partName.slice(slash + 1)}.rels`);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name !== 'Relationship') return;
    const target = attribute(attributes, 'Target') ?? '';
    const external = attribute(attributes, 'TargetMode') === 'External';
    found.push({
      id: attribute(attributes, 'Id') ?? '',
      type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolvePart(folder, target),
      external,
    });
  };
  readXml(bytes, { open }, mediaType);
  return found;
}

function resolvePart(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
