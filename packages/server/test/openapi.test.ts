import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS } from '@comity/contracts';
import { expect, test } from 'vitest';
import { openApiDocument } from '../src/platform/http/openapi.ts';
import { VERSION } from '../src/version.ts';

const COMMITTED = join(import.meta.dirname, '..', '..', 'contracts', 'openapi.json');

test('the committed OpenAPI document is the one that is served (else run: node packages/server/openapi.mjs)', () => {
  const committed: unknown = JSON.parse(readFileSync(COMMITTED, 'utf8'));
  expect(openApiDocument(VERSION)).toEqual(committed);
});

test('every operation stands in it once, under its own name', () => {
  const { paths } = openApiDocument(VERSION) as { paths: Record<string, Record<string, { operationId: string }>> };
  const names = Object.values(paths).flatMap((item) => Object.values(item).map((each) => each.operationId));
  expect(names.sort()).toEqual(Object.keys(OPERATIONS).sort());
});

test('its references lead somewhere', () => {
  const document = openApiDocument(VERSION) as { components: { schemas: Record<string, unknown> } };
  const targets = new Set([...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? ''));
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect([...targets].filter((target) => !known.includes(target))).toEqual([]);
});
