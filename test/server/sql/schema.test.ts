import { serverTables } from '@/server/server-tables'
import { SqlConnection } from '@/server/sql/connection'
import { first } from '@/server/sql/migrations/first'
import { migrate } from '@/server/sql/migrations/migrate'
import { createPgliteKeeper } from '@/server/sql/pglite-keeper'
import { PgliteStream } from '@/server/sql/pglite-wire'
import { tableDefinition } from '@/server/sql/schema'

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

test('a database of before is brought up to date: payments on their way are found as they were due', async () => {
  const other = createPgliteKeeper(null)
  const connection = new SqlConnection(() => ({ ...config(), stream: () => new PgliteStream(() => other.running()) }))
  const payment = (id: string, status: string, more: object) => ({
    text: `insert into payments (id, home, by_account, by_account_order, by_processing_of_account, row)
      values ($1, 'account/a', 'a', 1, $2, $3::json)`,
    values: [
      id,
      status === 'processing' ? 'a' : null,
      JSON.stringify({ id, status, createdAt: 1_000, silentSince: null, ...more }),
    ],
  })
  try {
    const before = [
      'begin read write',
      ...first,
      'create table schema_versions (version int primary key, at timestamptz not null default now())',
      'commit',
    ]
    await connection.send(before.map((text) => ({ text, values: [] })))
    await connection.send([
      { text: 'begin read write', values: [] },
      { text: 'insert into schema_versions (version) values (1)', values: [] },
      payment('a/paid', 'succeeded', {}),
      payment('a/cut-off', 'processing', {}),
      payment('a/silent', 'processing', { silentSince: 5_000 }),
      { text: 'commit', values: [] },
    ])
    expect(await migrate(connection)).toEqual({ ok: true, value: undefined })
    const [found] = await connection.send([
      { text: 'select id, by_processing as key, by_processing_order::int as due from payments order by id', values: [] },
    ])
    expect(found?.rows).toEqual([
      { id: 'a/cut-off', key: 'all', due: 31_000 },
      { id: 'a/paid', key: null, due: null },
      { id: 'a/silent', key: 'all', due: 5_000 },
    ])
  } finally {
    await connection.close()
    await other.close()
  }
})
