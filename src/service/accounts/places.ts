import type { Tx } from '../ports'
import type { Context } from '../use-case'

/**
 * A place that asks in the name of a phone: a device, or else a network address. It is *known* where the phone's account has logged in
 * there before. What strangers do is counted with strangers: a place that is known has counts of its own, so that nobody
 * elsewhere can lock its holder out.
 */
export interface Place {
  /** Under which it is counted. */
  readonly name: string
  readonly isKnown: boolean
}

/** How long a place is known after the last log-in there. */
const knownMs = 180 * 24 * 3_600_000

/** Where nobody but the app itself can ask, there is one place, and it is known. */
const here: Place = { name: 'here', isKnown: true }

/**
 * The place that asks. A device's name counts only once it has logged in: anybody can make up a new one for every try, and those are
 * told apart by their address alone. One that has logged in is known to nobody but the device and this service.
 */
export async function placeOf(tx: Tx, context: Context, phone: string): Promise<Place> {
  const { origin } = context
  if (origin === undefined) return here
  for (const name of namesOf(origin)) {
    const known = await tx.throttles.get(knownId(context, phone, name))
    if (known !== null && known.forgetAt > context.now) return { name, isKnown: true }
  }
  return { name: addressName(origin), isKnown: false }
}

/** The phone's account has logged in there. */
export async function rememberPlace(tx: Tx, context: Context, phone: string): Promise<void> {
  const { origin, now } = context
  if (origin === undefined) return
  for (const name of namesOf(origin)) {
    const id = knownId(context, phone, name)
    const count = ((await tx.throttles.get(id))?.count ?? 0) + 1
    await tx.throttles.put({ id, count, locks: 0, lockedUntil: null, forgetAt: now + knownMs })
  }
}

/** The keyed fingerprint of what is counted for a phone; neither phone nor address is kept with a count. */
export function countOf(context: Context, purpose: string, phone: string, place: Place | null = null): string {
  const subject = place === null ? phone : `${phone}\n${place.name}`
  return `${purpose}/${context.ports.secrets.fingerprint(place === null ? 'phone' : 'phone at a place', subject)}`
}

type Origin = NonNullable<Context['origin']>

/** The device first: several people may share an address. */
function namesOf(origin: Origin): readonly string[] {
  return origin.device === null ? [addressName(origin)] : [`device ${origin.device}`, addressName(origin)]
}

function addressName({ address }: Origin): string {
  return `address ${address}`
}

function knownId(context: Context, phone: string, name: string): string {
  return countOf(context, 'logged-in', phone, { name, isKnown: true })
}
