import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'

import type { LedgerView, MovementView, PostingsPage, PostingView } from '@/contract/console'
import { ok } from '@/domain/core/result'
import type { Clock, Store } from '@/service/ports'
import type { TransferRow } from '@/service/rows'
import type { Place } from '@/service/store/table-spec'

import { sendError } from '../answers'

const pageSize = 50

/** `<ms since 1970>.<id>`: where a page ended. */
const place = v.pipe(v.string(), v.maxLength(160), v.regex(/^[0-9]{1,15}\.[A-Za-z0-9/_-]+$/))
const asked = v.object({ account: v.pipe(v.string(), v.minLength(1), v.maxLength(160)), before: v.optional(place) })

interface MovementRoute {
  readonly Params: { readonly id: string }
}

/** `/sandbox/ledger`: the accounts, the postings of one page by page, and the check that everything sums to zero. */
export function addLedgerRoutes(
  server: FastifyInstance,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): void {
  server.get('/sandbox/ledger', async (_request, reply) => {
    const read = await store.unit(async ({ ledger }) => ok({ accounts: await ledger.accounts(), totalFen: await ledger.total() }))
    return read.ok ? reply.send({ ...read.value, at: clock.now() } satisfies LedgerView) : sendError(reply, read.error)
  })

  server.get('/sandbox/ledger/postings', async (request, reply) => {
    const query = v.safeParse(asked, request.query)
    if (!query.success) return sendError(reply, { code: 'request.invalid', field: v.getDotPath(query.issues[0]) })
    const { account, before } = query.output
    const read = await store.unit(async ({ ledger }) => ok(await ledger.ofAccount(account, placeOf(before), pageSize + 1)))
    if (!read.ok) return sendError(reply, read.error)
    const shown = read.value.slice(0, pageSize)
    const last = read.value.length > pageSize ? shown[shown.length - 1] : undefined
    return reply.send({
      postings: shown.flatMap(postingsOf).filter((posting) => posting.account === account),
      next: last === undefined ? null : `${last.at}.${last.id}`,
    } satisfies PostingsPage)
  })

  server.get<MovementRoute>('/sandbox/ledger/movements/:id', async (request, reply) => {
    const read = await store.unit(async ({ ledger }) => ok(await ledger.ofMovement(request.params.id)))
    return read.ok
      ? reply.send({ postings: read.value.flatMap(postingsOf) } satisfies MovementView)
      : sendError(reply, read.error)
  })
}

function placeOf(before: string | undefined): Place | null {
  if (before === undefined) return null
  const dot = before.indexOf('.')
  return { order: Number(before.slice(0, dot)), id: before.slice(dot + 1) }
}

/** Both sides of a transfer, as books have them: they sum to zero. */
function postingsOf({ amountFen, at, from, id, movementId, to }: TransferRow): readonly PostingView[] {
  return [
    { id: `${id}/from`, movementId, account: from, amountFen: -amountFen, at },
    { id: `${id}/to`, movementId, account: to, amountFen, at },
  ]
}
