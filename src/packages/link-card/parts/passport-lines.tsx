import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Box } from '@/components/primitives'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { PassportSheet } from './passport-sheet'
import './passport-lines.scss'

/** A quiet way to have a screen filled in from the passport's machine lines. */
export const PassportLines = observer(function PassportLines({ flow }: { readonly flow: LinkCardStore }) {
  const { passport: t } = useTexts(linkCardTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Box className="bk-passport-lines">
        <Button kind="secondary" size="small" onPress={() => setOpen(true)} expanded={open}>
          {t.open}
        </Button>
      </Box>
      {open && <PassportSheet flow={flow} onClose={() => setOpen(false)} />}
    </>
  )
})
