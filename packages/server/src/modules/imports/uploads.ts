import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LIMITS } from '@comity/formats';
import busboy from 'busboy';
import { Refusal } from '../../platform/errors/refusal.ts';

/** Files of one request; a folder of more comes in several requests, or as a zip. */
const MOST_FILES = 2_000;
/** All files of one request together. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

/** A file as it arrived, on disk until it is stored. */
export interface UploadedFile {
  /** As dropped, with its folders. */
  readonly fileName: string;
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** It went on beyond what is taken, and was cut off there. */
  readonly tooLarge: boolean;
}

/**
 * Reads a multipart request file by file, each to disk as it comes, so that a large import needs no memory; then hands the files over
 * and clears up behind itself, whatever happens.
 *
 * @param scratch the folder for files on their way in
 * @throws Refusal `input.not_multipart`, `imports.no_files`, `imports.too_many_files`, `input.too_large`
 */
export async function receiveFiles<Value>(
  request: Request,
  scratch: string,
  work: (files: readonly UploadedFile[], fields: Readonly<Record<string, string>>) => Promise<Value>,
): Promise<Value> {
  const folder = join(scratch, `upload-${randomUUID()}`);
  await mkdir(folder, { mode: 0o700 });
  try {
    const { files, fields } = await receive(request, folder);
    if (files.length === 0) throw new Refusal('imports.no_files');
    return await work(files, fields);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Received {
  readonly files: readonly UploadedFile[];
  readonly fields: Readonly<Record<string, string>>;
}

async function receive(request: Request, folder: string): Promise<Received> {
  const parser = openParser(request);
  const writing: Promise<UploadedFile>[] = [];
  const fields: Record<string, string> = {};
  let refusal: Refusal | undefined;
  const unwritable = new AbortController();
  parser.on('field', (name, value) => {
    fields[name] = value;
  });
  parser.on('filesLimit', () => {
    refusal = new Refusal('imports.too_many_files', { details: { limit: MOST_FILES } });
  });
  parser.on('file', (_field, stream, { filename }) => {
    const written = writeDown(stream, filename ?? 'document', join(folder, String(writing.length)));
    // Nobody takes the rest of a file that cannot be written (a full disk): the request ends here, or would wait for ever.
    written.catch((error) => unwritable.abort(error));
    writing.push(written);
  });
  if (!request.body) throw new Refusal('input.not_multipart');
  const { signal } = unwritable;
  await pipeline(Readable.from(request.body), atMost(MOST_BYTES), parser, { signal }).catch(async (error) => {
    await Promise.allSettled(writing);
    if (error instanceof Refusal) throw error;
    throw signal.aborted && error.name === 'AbortError' ? signal.reason : new Refusal('input.not_multipart');
  });
  const files = await Promise.all(writing);
  if (refusal) throw refusal;
  return { files, fields };
}

function openParser(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      preservePath: true,
      defParamCharset: 'utf8',
      // One byte more than is taken, so that a file of just that size is whole.
      limits: { files: MOST_FILES, fields: 20, fieldSize: 2_000, fileSize: LIMITS.fileBytes + 1, headerPairs: 100 },
    });
  } catch {
    throw new Refusal('input.not_multipart');
  }
}

async function writeDown(stream: Readable, fileName: string, path: string): Promise<UploadedFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(stream, measure, createWriteStream(path, { mode: 0o600 }));
  return { fileName, path, sizeBytes, sha256: hash.digest('hex'), tooLarge: sizeBytes > LIMITS.fileBytes };
}

function atMost(limitBytes: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > limitBytes ? new Refusal('input.too_large', { details: { limitBytes } }) : null, chunk);
    },
  });
}
