import type { Config } from '@comity/server';
import type { Database } from '@comity/storage';

/**
 * Opens the installation's database, for the few commands that work below the server; opening it migrates it.
 * @throws StorageError `storage.data_directory_in_use` where a server runs on the embedded engine
 */
export async function withDatabase<Result>(
  config: Config,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { openDatabase } = await import('@comity/storage');
  const place = config.databaseUrl === null ? { dataDirectory: config.dataDirectory } : { url: config.databaseUrl };
  const database = await openDatabase(place);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
