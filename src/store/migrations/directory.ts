// Whom the directory knows of the actors. A store made before is indexed anew when it is opened.
import type { Kysely, Migration } from 'kysely';

export const directory: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['first', 'last']) {
      await db.schema
        .alterTable('forms')
        .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
        .execute();
    }
    await db.schema.alterTable('forms').addColumn('entry', 'text').execute();
    await db.schema
      .createTable('known_actors')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('directory')
      .addColumn('digest', 'text', (column) => column.notNull())
      .execute();
    await (db as Kysely<{ directory: { digest: string } }>).insertInto('directory').values({ digest: '' }).execute();
  },
};
