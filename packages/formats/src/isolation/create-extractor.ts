import { tmpdir } from 'node:os';
import { FormatError } from '../errors.ts';
import { asConverted } from '../extract-text.ts';
import type { Extraction, ExtractOptions } from '../extraction.ts';
import { convertLegacy, removeProfile } from '../legacy/libreoffice.ts';
import { conversionBudget } from './budget.ts';
import { ReadingProcess } from './reading-process.ts';

export interface ExtractorOptions {
  /** Multiplies every time budget, for slow machines. 1 where not given. */
  readonly patience?: number;
  /** Where copies of a paper lie while another program converts it; the system's folder where not given. It must exist. */
  readonly temporaryDirectory?: string;
}

export interface Extractor {
  /**
   * The text of one paper, read in a process of its own. Files wait for one another.
   *
   * @throws FormatError with any code of `errors.ts`
   */
  readonly extract: (bytes: Uint8Array, options: ExtractOptions) => Promise<Extraction>;
  /** Starts the reading process ahead of the first paper. */
  readonly warm: () => Promise<void>;
  /** The reading process's id while it runs; for measuring. */
  readonly pid: () => number | undefined;
  readonly close: () => void;
}

/** Reads papers so that nothing in a file can hurt the desk: it may at worst end the reading process, which is replaced. */
export function createExtractor({ patience = 1, temporaryDirectory = tmpdir() }: ExtractorOptions = {}): Extractor {
  const reading = new ReadingProcess(patience);
  let queue: Promise<unknown> = Promise.resolve();

  const extractNow = async (bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> => {
    const first = await reading.read(bytes, options);
    if ('extraction' in first) return first.extraction;
    reading.makeRoom();
    const budget = conversionBudget(bytes.length, patience);
    const converted = await convertLegacy(bytes, first.legacy, budget, temporaryDirectory);
    const second = await reading.read(converted, { fileName: `paper.${first.legacy.into}` });
    if ('legacy' in second) throw new FormatError('formats.libreoffice_failed', { mediaType: first.legacy.mediaType });
    return asConverted(second.extraction, first.legacy);
  };

  return {
    extract: (bytes, options) => {
      const turn = queue.then(() => extractNow(bytes, options));
      queue = turn.catch(() => undefined);
      return turn;
    },
    warm: () => reading.warm(),
    pid: () => reading.pid,
    close: () => {
      reading.close();
      removeProfile();
    },
  };
}
