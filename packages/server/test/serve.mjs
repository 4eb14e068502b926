/**
 * A server process of its own, to be killed: `node serve.mjs DATA_DIRECTORY DATABASE_URL`. Prints its address as JSON. To any message
 * it ends the thread of the jobs, as a crash would, and answers when that is gone.
 */
import { loadConfig, startServer } from '../dist/index.js';

const [, , dataDirectory, databaseUrl] = process.argv;
let jobs;
process.on('worker', (thread) => {
  jobs = thread;
});
process.on('message', async () => {
  await jobs.terminate();
  process.send('ended');
});
const config = loadConfig({ dataDirectory, databaseUrl, port: 0, logLevel: 'silent' }, {});
const { url, firstStartLink = null } = await startServer(config);
console.log(JSON.stringify({ url, firstStartLink }));
