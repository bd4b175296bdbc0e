import { serverTables } from '@/server/server-tables'
import { SqlConnection } from '@/server/sql/connection'
import { migrate } from '@/server/sql/migrations/migrate'
import { createPgliteKeeper } from '@/server/sql/pglite-keeper'
import { PgliteStream } from '@/server/sql/pglite-wire'
import { tableDefinition } from '@/server/sql/schema'

jest.setTimeout(60_000)

const keeper = createPgliteKeeper(null)
const config = () => ({ user: 'postgres', database: 'postgres', stream: () => new PgliteStream(() => keeper.running()) })

afterAll(() => keeper.close())

/** Columns and indexes of all tables in a schema, without its name. */
async function shapeOf(connection: SqlConnection, schema: string): Promise<readonly string[]> {
  const [columns, indexes] = await connection.send([
    {
      text: `select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(collation_name, '') as line
        from information_schema.columns where table_schema = $1`,
      values: [schema],
    },
    { text: 'select indexdef as line from pg_indexes where schemaname = $1', values: [schema] },
  ])
  const lines = [...(columns?.rows ?? []), ...(indexes?.rows ?? [])].map((row) => String(row['line']))
  return lines.map((line) => line.split(`${schema}.`).join('')).sort()
}

test('the migrations come to what the tables declare', async () => {
  const connection = new SqlConnection(config)
  expect(await migrate(connection)).toEqual({ ok: true, value: undefined })
  const declared = serverTables.flatMap(tableDefinition)
  const statements = ['begin read write', 'create schema declared', 'set local search_path to declared', ...declared, 'commit']
  await connection.send(statements.map((text) => ({ text, values: [] })))
  const own =
    /^(schema_versions|homes|transfers) |(schema_versions|homes|transfers)_|USING btree.* ON (homes|transfers|schema_versions) /
  const migrated = (await shapeOf(connection, 'public')).filter((line) => !own.test(line))
  expect(migrated).toEqual(await shapeOf(connection, 'declared'))
  expect(migrated.length).toBeGreaterThan(100)
  await connection.close()
})
