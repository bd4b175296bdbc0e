import { parseSavedDraft, sameDraft, type SavedDraft } from '@/domain/link-card/draft'
import type { KeyValueStorage } from '@/platform/types'

import type { NoticesStore } from '../notices/notices-store'
import { readStored, storageKeys, writeStored } from '../stored'

/** The draft of one account on this device. */
export class KeptDraft {
  private kept: SavedDraft | null = null

  constructor(
    private readonly storage: KeyValueStorage,
    private readonly accountId: string,
    private readonly notices: NoticesStore,
  ) {}

  /** The draft from before; null where there is none, where it is another person's, or where it can't be read (which is said). */
  read(): SavedDraft | null {
    const stored = readStored(this.storage, storageKeys.linkDraft, parseOwnedDraft)
    if (!stored.ok && stored.error.code === 'corrupt') this.notices.sayOnce({ kind: 'storage-corrupt' })
    if (!stored.ok || stored.value === null) return null
    if (stored.value.accountId !== this.accountId) {
      this.storage.remove(storageKeys.linkDraft)
      return null
    }
    this.kept = stored.value.draft
    return this.kept
  }

  /** Keeps this draft; null forgets. A device without room says so once, and linking goes on without a draft. */
  keep(draft: SavedDraft | null): void {
    if (sameDraft(draft, this.kept)) return
    this.kept = draft
    if (draft === null) {
      this.storage.remove(storageKeys.linkDraft)
      return
    }
    const written = writeStored(this.storage, storageKeys.linkDraft, { accountId: this.accountId, draft })
    if (!written.ok) this.notices.sayOnce({ kind: written.error.code === 'full' ? 'storage-full' : 'storage-unavailable' })
  }
}

interface OwnedDraft {
  readonly accountId: string
  readonly draft: SavedDraft
}

function parseOwnedDraft(raw: unknown): OwnedDraft | null {
  if (typeof raw !== 'object' || raw === null || !('accountId' in raw) || !('draft' in raw)) return null
  const draft = parseSavedDraft(raw.draft)
  return typeof raw.accountId === 'string' && draft !== null ? { accountId: raw.accountId, draft } : null
}
