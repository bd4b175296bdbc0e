import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'

import type { WorldView } from '@/contract/console'
import type { Result } from '@/domain/core/result'
import { policyNamed, policyProfiles } from '@/domain/policy/profiles'
import type { EngineFailure } from '@/service/store/unit'

import { sendError } from '../answers'
import type { MovableClock } from './movable-clock'
import type { WorldSettings } from './world-settings'

const yearMs = 366 * 24 * 3_600_000
const jump = v.object({ byMs: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(yearMs)) })
const choice = v.object({
  id: v.pipe(
    v.string(),
    v.check((id) => policyNamed(id) !== null),
  ),
})

/** `/sandbox/world`, `/sandbox/clock` and `/sandbox/policy`: what the world runs by, and the hand that moves it. */
export function addWorldRoutes(server: FastifyInstance, settings: WorldSettings, clock: MovableClock): void {
  const view = (): WorldView => ({
    now: clock.now(),
    aheadMs: clock.aheadMs(),
    policyId: settings.policy().id,
    policies: policyProfiles.map(({ id, payCode, payment, since, source }) => ({
      id,
      since,
      source,
      withoutPasswordFen: payCode.withoutPasswordFen,
      maxPaymentFen: payment.maxFen,
      orderLivesMs: payment.orderLivesMs,
    })),
  })
  const answer = (reply: FastifyReply, done: Result<void, EngineFailure>) =>
    done.ok ? reply.send(view()) : sendError(reply, { code: done.error.code === 'full' ? 'storage.full' : 'service.unavailable' })

  server.get('/sandbox/world', async (_request, reply) => answer(reply, await settings.refresh()))
  server.post('/sandbox/clock', async (request, reply) => {
    const body = v.safeParse(jump, request.body)
    if (!body.success) return sendError(reply, { code: 'request.invalid', field: v.getDotPath(body.issues[0]) })
    return answer(reply, await settings.jumpForward(body.output.byMs))
  })
  server.post('/sandbox/policy', async (request, reply) => {
    const body = v.safeParse(choice, request.body)
    if (!body.success) return sendError(reply, { code: 'request.invalid', field: v.getDotPath(body.issues[0]) })
    return answer(reply, await settings.choosePolicy(body.output.id))
  })
}
