import { useStores } from '@/stores/context'
import type { SandboxDesk } from '@/stores/sandbox/sandbox-desk'

/** Copies a text and says so. */
export function useCopy(desk: SandboxDesk): (text: string, said: string) => Promise<void> {
  const { notices } = useStores()
  return async (text, said) => {
    if (await desk.copy(text)) notices.show({ kind: 'text', text: said })
  }
}
