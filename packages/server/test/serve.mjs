/** A server process of its own, to be killed: `node serve.mjs DATA_DIRECTORY DATABASE_URL`. Prints its address as JSON. */
import { loadConfig, startServer } from '../dist/index.js';

const [, , dataDirectory, databaseUrl] = process.argv;
const config = loadConfig({ dataDirectory, databaseUrl, port: 0, logLevel: 'silent' }, {});
const { url, firstStartLink = null } = await startServer(config);
console.log(JSON.stringify({ url, firstStartLink }));
