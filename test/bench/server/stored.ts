import { Client } from 'pg'

/** Tables that a payment is kept in for ever, with the text in each that names it. */
const keptTables = ['payments', 'trades', 'sandbox_debits'] as const

/**
 * Fills the database up to so many stored payments, as copies of one that was really made: other people's, long ago. Only what is
 * kept for ever; what a day forgets is left out.
 */
export async function storePayments(databaseUrl: string, upTo: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string; id: string; trade: string }>(
      `select count(*) over () as count, id, row->>'tradeId' as trade from payments limit 1`,
    )
    const [one] = rows
    if (one === undefined) throw new Error('no payment to copy')
    const missing = upTo - Number(one.count)
    const step = 250_000
    for (let from = 0; from < missing; from += step) {
      const range = [from, Math.min(missing, from + step) - 1]
      for (const table of keptTables) await copyRows(client, table, table === 'trades' ? one.trade : one.id, range)
      await client.query(
        `insert into transfers (id, movement_id, from_account, to_account, amount_fen, at)
          select 'old-' || n, 'old/' || n, from_account, to_account, amount_fen, at - n
          from transfers cross join generate_series($2::bigint, $3::bigint) as n where movement_id = $1`,
        [one.id, ...range],
      )
    }
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function copyRows(client: Client, table: string, id: string, range: readonly number[]): Promise<void> {
  const { fields } = await client.query(`select * from ${table} limit 0`)
  const columns = fields.map(({ name }) => name)
  const copied = columns.map((column) => {
    if (column === 'id') return `'old-' || n`
    if (column === 'home' || column === 'by_account') return `${column} || '-old-' || (n / 100)`
    if (column === 'by_order_number') return `'old/' || n`
    return column
  })
  await client.query(
    `insert into ${table} (${columns.join(', ')})
      select ${copied.join(', ')} from ${table} cross join generate_series($2::bigint, $3::bigint) as n where id = $1`,
    [id, ...range],
  )
}
