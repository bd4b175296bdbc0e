import { cardOperations } from '@/contract/operations/cards'
import { reaction } from 'mobx'

import type { StoreDeps } from '../deps'
import type { NoticesStore } from '../notices/notices-store'
import type { SessionStore } from '../session/session-store'
import type { EventsStore } from './events-store'

/**
 * Tells the person that somebody has proved one of their cards to be his own. It stays until they put it away, and comes again at
 * the next start until the service has heard that they did. Returns what stops it.
 */
export function tellTakeOvers(
  deps: StoreDeps,
  stores: { readonly events: EventsStore; readonly notices: NoticesStore; readonly session: SessionStore },
): () => void {
  const { events, notices, session } = stores
  /** The notices by the card that they are about: an event that comes twice is told once. */
  const told = new Map<string, number>()

  const stopListening = events.listen((event) => {
    if (event.kind !== 'card-taken-over' || told.has(event.card.id)) return
    const { card } = event
    const onClose = () => void deps.client.call(cardOperations.acknowledgeTakeOver, { cardId: card.id })
    told.set(card.id, notices.show({ kind: 'card-taken-over', card }, { stays: 'until-dismissed', onClose }))
  })
  // It is nobody else's business.
  const stopFollowing = reaction(
    () => session.token,
    () => {
      told.forEach((noticeId) => notices.dismiss(noticeId))
      told.clear()
    },
  )
  return () => {
    stopListening()
    stopFollowing()
  }
}
