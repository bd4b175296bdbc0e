import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import type { Payee as PayeeOfService } from '@/contract'
import { shownText } from '@/domain/code/shown-text'
import { useWords } from '@/frame/use-words'
import { codeOrderTexts } from '@/locales/code-order'
import { useTexts } from '@/stores/use-texts'

interface PayeeProps {
  readonly payee: Pick<PayeeOfService, 'name'>
  /** The name in the code, where it is another one. */
  readonly otherName: string | null
  readonly children?: ReactNode
}

/** No merchant's name in a code is longer, characters. */
const mostOfName = 25

/** Who gets the money, as the service has it; with a warning where the code claims to be somebody else's. */
export const Payee = observer(function Payee({ payee, otherName, children }: PayeeProps) {
  const t = useTexts(codeOrderTexts)
  const words = useWords()
  const name = words.payee(payee)
  return (
    <>
      <Box className="bk-code-order__payee">
        <Txt as="p" className="bk-code-order__quiet">
          {t.to}
        </Txt>
        <Txt as="h2" className="bk-code-order__name">
          {name}
        </Txt>
        <Txt as="p" className="bk-code-order__quiet">
          {t.payeeNote}
        </Txt>
        {children}
      </Box>
      {otherName !== null && (
        <Notice tone="danger" title={t.otherNameTitle(shownText(otherName, mostOfName))}>
          <Txt>{t.otherNameText(name)}</Txt>
        </Notice>
      )}
    </>
  )
})
