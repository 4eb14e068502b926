/** Writes the committed OpenAPI document from the built contracts: `node packages/server/openapi.mjs` after `npm run build`. */
import { writeFileSync } from 'node:fs';
import { openApiDocument } from './dist/platform/http/openapi.js';
import { VERSION } from './dist/version.js';

const file = new URL('../contracts/openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(openApiDocument(VERSION), null, 2)}\n`);
