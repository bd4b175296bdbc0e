import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import type { ReviewReason } from '@/domain/verification/pieces'
import { verificationTexts } from '@/locales/verification'
import { useTexts } from '@/stores/use-texts'

/** What the reviewers said, and what to do about each of it. */
export const Reasons = observer(function Reasons({ reasons }: { readonly reasons: readonly ReviewReason[] }) {
  const t = useTexts(verificationTexts)
  return (
    <>
      {reasons.map((reason) => (
        <Notice key={reason} tone="warn" title={t.reasons[reason].title}>
          <Txt>{t.reasons[reason].advice}</Txt>
        </Notice>
      ))}
    </>
  )
})
