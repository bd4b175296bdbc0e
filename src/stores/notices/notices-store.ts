import { makeAutoObservable, observableShallow } from 'mobx'

import type { Card, GeneralErrorCode, WalletErrorOf } from '@/contract'
import type { Language } from '@/locales/language'
import type { Clock } from '@/platform/types'

/** What a notice says. Stores name the matter and the screen says it in the person's language; pages may hand in their own words. */
export type NoticeMessage =
  | { readonly kind: 'text'; readonly text: string }
  /** Another error is said by whoever has its words, as a text. */
  | { readonly kind: 'error'; readonly error: WalletErrorOf<GeneralErrorCode> }
  /** Another account has proved the card to be its own. */
  | { readonly kind: 'card-taken-over'; readonly card: Card }
  /** The reviewers of the person's documents have spoken. */
  | { readonly kind: 'verification'; readonly verified: boolean }
  /** A risk check was asked for, or is over. */
  | { readonly kind: 'risk-check'; readonly isPassed: boolean }
  /** Something has happened that is to be found in the list of notices. */
  | { readonly kind: 'news'; readonly count: number }
  /** The device has no room left: what is done now works, and is not kept. */
  | { readonly kind: 'storage-full' }
  /** The device refuses to keep anything (private mode, blocked). */
  | { readonly kind: 'storage-unavailable' }
  /** What was kept could not be read: the app started clean. */
  | { readonly kind: 'storage-corrupt' }
  /** The texts of the person's language could not be fetched. */
  | { readonly kind: 'language-unreachable'; readonly language: Language }

/** One thing that the person can do about a notice: undo, or try again. */
export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

export interface Notice {
  readonly id: number
  readonly message: NoticeMessage
  readonly action: NoticeAction | null
  readonly onClose: (() => void) | null
}

export interface NoticeOptions {
  readonly action?: NoticeAction
  /** How long it stays, ms: 6 s unless told. `until-dismissed`: as the name says. */
  readonly stays?: number | 'until-dismissed'
  /** What the person's putting it away means: they have read it. */
  readonly onClose?: () => void
}

const usualStayMs = 6_000
/** More than this at once is noise: the oldest without an action makes room. */
const atMost = 3

/** Short messages over whatever screen is shown. */
export class NoticesStore {
  /** Oldest first. */
  list: Notice[] = []
  private nextId = 1
  private readonly said = new Set<NoticeMessage['kind']>()
  private readonly timers = new Map<number, () => void>()

  constructor(private readonly clock: Clock) {
    makeAutoObservable<NoticesStore, 'clock' | 'nextId' | 'said' | 'timers'>(
      this,
      { list: observableShallow, clock: false, nextId: false, said: false, timers: false },
      { autoBind: true },
    )
  }

  /** Shows a notice; returns its id, by which `dismiss` takes it away. */
  show(message: NoticeMessage, options: NoticeOptions = {}): number {
    const id = this.nextId++
    if (this.list.length >= atMost) this.dismiss((this.list.find((notice) => notice.action === null) ?? this.list[0])?.id ?? 0)
    this.list.push({ id, message, action: options.action ?? null, onClose: options.onClose ?? null })
    const stays = options.stays ?? usualStayMs
    if (stays !== 'until-dismissed')
      this.timers.set(
        id,
        this.clock.after(stays, () => this.dismiss(id)),
      )
    return id
  }

  /** Shows what is worth saying once as long as the app runs: that storage is full or was corrupt. */
  sayOnce(message: NoticeMessage): void {
    if (this.said.has(message.kind)) return
    this.said.add(message.kind)
    this.show(message, { stays: 'until-dismissed' })
  }

  /** The person puts a notice away. */
  close(id: number): void {
    const onClose = this.list.find((notice) => notice.id === id)?.onClose ?? null
    this.dismiss(id)
    onClose?.()
  }

  /** Takes a notice away; nothing where it has gone already. */
  dismiss(id: number): void {
    this.timers.get(id)?.()
    this.timers.delete(id)
    const index = this.list.findIndex((notice) => notice.id === id)
    if (index >= 0) this.list.splice(index, 1)
  }

  /** Stops every timer. */
  dispose(): void {
    this.timers.forEach((cancel) => cancel())
    this.timers.clear()
  }
}
