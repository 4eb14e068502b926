/** The other side of `createPaperReader`: texts come in, readings go out, one at a time. */
import { parentPort } from 'node:worker_threads';
import { readText } from '@comity/reader';

parentPort?.on('message', ({ rawText, file }: { readonly rawText: string; readonly file: string }) => {
  parentPort?.postMessage(readText(rawText, { file }));
});
