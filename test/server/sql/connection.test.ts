import { SqlConnection, type Statement } from '@/server/sql/connection'

import { describeWithPostgres, openTestPostgres, type TestPostgres } from './postgres-server'

const statement = (text: string, name?: string): Statement => ({ text, values: [], ...(name === undefined ? {} : { name }) })

describeWithPostgres('a connection', () => {
  let postgres: TestPostgres
  let connection: SqlConnection
  beforeAll(async () => {
    postgres = await openTestPostgres()
    connection = new SqlConnection(() => ({ connectionString: postgres.url }))
  })
  afterAll(async () => {
    await connection.close()
    await postgres.close()
  })

  const numbers = (from: number, to: number): Statement => ({
    name: 'numbers',
    text: 'select n::int as n, null as nothing from generate_series($1::int, $2::int) as n',
    values: [from, to],
  })

  test('statements go out together, each with its own rows, first time and again', async () => {
    for (let time = 0; time < 2; time += 1) {
      const results = await connection.send([numbers(1, 2), numbers(3, 2), statement('select true as yes'), numbers(5, 5)])
      expect(results).toEqual([
        {
          rows: [
            { n: 1, nothing: null },
            { n: 2, nothing: null },
          ],
          count: 2,
        },
        { rows: [], count: 0 },
        { rows: [{ yes: true }], count: 1 },
        { rows: [{ n: 5, nothing: null }], count: 1 },
      ])
    }
  })

  test('after one that fails none is begun, and the connection goes on as if none had been', async () => {
    await connection.transactAll([statement('create table written (id int primary key)')])
    const write = (id: number): Statement => ({ name: 'write', text: 'insert into written values ($1::int)', values: [id] })
    await connection.transactAll([write(1)])
    await expect(connection.transactAll([write(2), write(1), write(3)])).rejects.toMatchObject({ kind: 'overtaken' })
    await expect(connection.send([statement('begin'), statement('select 1 / 0'), write(4)])).rejects.toMatchObject({
      kind: 'overtaken',
    })
    // What failed may be asked again, under the same name.
    await expect(connection.send([statement('select nothing', 'twice')])).rejects.toMatchObject({ kind: 'broken' })
    await expect(connection.send([statement('select nothing', 'twice')])).rejects.toMatchObject({ kind: 'broken' })
    const [left] = await connection.send([statement('select id from written')])
    expect(left?.rows).toEqual([{ id: 1 }])
  })

  test('outside of a transaction that says otherwise nothing is written', async () => {
    await expect(connection.send([statement('create table by_itself (id int)')])).rejects.toMatchObject({ kind: 'unreachable' })
  })
})
