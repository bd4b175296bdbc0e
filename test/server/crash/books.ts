import type { Acknowledged } from './buyers'

export type AskBooks = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** Looks at the tables themselves, without the code that wrote them; everything that is not as it must be. */
export async function faultsInBooks(ask: AskBooks, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
  const faults: string[] = []
  const number = async (text: string): Promise<number> => Number((await ask(text))[0]?.['n'] ?? Number.NaN)
  const mustBe = async (what: string, text: string, expected: number): Promise<void> => {
    const found = await number(text)
    if (found !== expected) faults.push(`${what}: ${found}, not ${expected}`)
  }

  const paid = await ask(`select t.row->>'orderNumber' as number, p.id as payment, p.row->>'amountFen' as fen
    from payments p join trades t on t.id = p.row->>'tradeId' where p.row->>'status' = 'succeeded'`)
  const byNumber = new Map<string, number[]>()
  for (const row of paid) {
    const name = String(row['number'])
    byNumber.set(name, [...(byNumber.get(name) ?? []), Number(row['fen'])])
  }
  for (const { amountFen, outTradeNo } of acknowledged) {
    const found = byNumber.get(outTradeNo) ?? []
    if (found.length !== 1 || found[0] !== amountFen)
      faults.push(`${outTradeNo}: paid ${JSON.stringify(found)}, not once ${amountFen}`)
  }
  const acknowledgedFen = acknowledged.reduce((sum, { amountFen }) => sum + amountFen, 0)
  // Everything that was begun was asked for until its end was known: there is nothing beside it.
  if (paid.length !== acknowledged.length) faults.push(`${paid.length} payments, ${acknowledged.length} of which anybody knows`)
  await mustBe('payments that never ended', `select count(*) as n from payments where row->>'status' = 'processing'`, 0)
  await mustBe('trades held by no payment', `select count(*) as n from trades where row->>'reservedBy' is not null`, 0)
  await mustBe(
    'payments without exactly one transfer of their amount',
    `select count(*) as n from payments p where p.row->>'status' = 'succeeded' and 1 <>
      (select count(*) from transfers t where t.movement_id = p.id and t.amount_fen = (p.row->>'amountFen')::bigint)`,
    0,
  )
  await mustBe('transfers', 'select count(*) as n from transfers', acknowledged.length)
  await mustBe('fen moved', 'select coalesce(sum(amount_fen), 0) as n from transfers', acknowledgedFen)
  await mustBe(
    'sum of all balances',
    `select coalesce(sum(fen), 0) as n from (select amount_fen as fen from transfers union all select -amount_fen from transfers) as all_of_it`,
    0,
  )
  await mustBe(
    'fen that the bank took',
    `select coalesce(sum((row->>'fen')::bigint), 0) as n from sandbox_spent`,
    acknowledgedFen,
  )
  await mustBe(
    'debits that the bank approved',
    `select count(*) as n from sandbox_debits where row->'answer'->>'kind' = 'approved'`,
    acknowledged.length,
  )
  await mustBe(
    'paid trades without exactly one notice of it',
    `select count(*) as n from trades t where t.row->>'status' = 'paid' and 1 <>
      (select count(*) from notices n where n.row->>'tradeId' = t.id and n.row->>'kind' = 'paid')`,
    0,
  )
  return faults
}

/** Notices that have yet to be delivered. */
export async function noticesDue(ask: AskBooks): Promise<number> {
  return Number(
    (await ask(`select count(*) as n from notices where row->>'state' not in ('heard', 'given-up')`))[0]?.['n'] ?? Number.NaN,
  )
}
