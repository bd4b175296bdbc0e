import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Box } from '@/components/primitives'
import type { PosterBlock } from '@/domain/poster/poster'
import { bankPageTexts } from '@/locales/bank-page'
import { createPosterPress } from '@/platform/poster'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

interface KeepReceiptProps {
  /** What the picture says. */
  readonly blocks: readonly PosterBlock[]
  /** The picture's file, without its ending. */
  readonly name: string
}

/** The receipt as a picture, and on paper where the device prints. */
export const KeepReceipt = observer(function KeepReceipt({ blocks, name }: KeepReceiptProps) {
  const { notices } = useStores()
  const t = useTexts(bankPageTexts)
  const [press] = useState(createPosterPress)
  const [busy, setBusy] = useState(false)

  async function offer(): Promise<void> {
    setBusy(true)
    const outcome = await press.offer(blocks, name)
    setBusy(false)
    if (outcome !== 'cancelled') notices.show({ kind: 'text', text: t.outcomes[outcome] })
  }

  return (
    <Box className="bk-receipt__keep">
      <Button kind="soft" size="small" icon="picture" busy={busy} onPress={() => void offer()}>
        {t.picture}
      </Button>
      {press.print !== null && (
        <Button kind="soft" size="small" onPress={press.print}>
          {t.print}
        </Button>
      )}
    </Box>
  )
})
