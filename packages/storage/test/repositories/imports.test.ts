import { createDesk, database, type TestDatabase, type TestDesk } from '@comity/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, imports } from '../../src/index.ts';

const PAPERS = 5_100;

let db: TestDatabase;
let desk: TestDesk;
let importId = '';

beforeAll(async () => {
  db = await database();
  desk = await createDesk(db);
  const { id } = await db.change(desk.scope, { kind: 'import' }, imports.start);
  importId = id;
  const paper = `('00000000-0000-4000-8000-' || lpad(nth::text, 12, '0'))::uuid`;
  await db.asOwner(async (client) => {
    const each = `from generate_series(1, ${PAPERS}) as nth`;
    await client.query(
      `insert into document_bytes (workspace_id, sha256, bytes) select $1, 'sha ' || nth, '' ${each}`,
      [desk.workspaceId],
    );
    await client.query(
      `insert into document (workspace_id, id, sha256, file_name, title, media_type, size_bytes, classification, status,
          import_id, imported_at, version)
        select $1, ${paper}, 'sha ' || nth, 'paper ' || nth, '', 'text/plain', 0,
          case when nth = 1 then 'restricted' else 'internal' end, 'read', $2, now(), 1 ${each}`,
      [desk.workspaceId, id],
    );
    await client.query(
      `insert into import_file (workspace_id, id, document_id, import_id, position, file_name, size_bytes, state)
        select $1, gen_random_uuid(), ${paper}, $2, nth - 1,
          'paper ' || nth, 0, case when nth <= 3 then 'waiting' else 'read' end ${each}`,
      [desk.workspaceId, id],
    );
  });
});
afterAll(() => db.close());

describe('an import of thousands of papers', () => {
  it('knows all of them, and which of them a viewer may read', async () => {
    const { files } = await db.inWorkspace(desk.scope, (tx) => imports.get(tx, importId));
    const ids = files.flatMap(({ documentId }) => documentId ?? []);
    expect(ids).toHaveLength(PAPERS);
    const readable = (scope: TestDesk['scope']) => db.inWorkspace(scope, (tx) => documents.listReadable(tx, ids));
    expect((await readable(desk.scope)).size).toBe(PAPERS);
    expect((await readable(desk.viewerScope)).size).toBe(PAPERS - 1);
    expect(await db.inWorkspace(desk.scope, (tx) => documents.listByIds(tx, ids))).toHaveLength(PAPERS);
  });

  it('says how far it is without reading them', async () => {
    expect(await db.inWorkspace(desk.scope, (tx) => imports.progress(tx, importId))).toEqual({
      done: PAPERS - 3,
      total: PAPERS,
    });
  });
});
