import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import type { VerificationStateAt } from '@/domain/verification/states'
import { Page } from '@/frame/page'
import { SandboxLink } from '@/frame/sandbox-link'
import { useWords } from '@/frame/use-words'
import { commonTexts } from '@/locales/common'
import { verificationTexts } from '@/locales/verification'
import { useTexts } from '@/stores/use-texts'

/** The states in which there is nothing to do: nobody knows yet, the reviewers are at it, or all is well. */
export const Outcome = observer(function Outcome(props: {
  readonly state: VerificationStateAt<'unknown' | 'in-review' | 'verified'>
  readonly footer: ReactNode
}) {
  const { state, footer } = props
  const t = useTexts(verificationTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  switch (state.at) {
    case 'unknown':
      return (
        <Page title={t.title}>
          {state.failed && (
            <Notice tone="warn" live>
              <Txt>{t.unreachable}</Txt>
            </Notice>
          )}
          <Skeleton shape="rows" label={common.loading} />
        </Page>
      )
    case 'in-review':
      return (
        <Page title={t.title} heading={t.inReview.heading} lead={t.inReview.lead} footer={footer}>
          {state.expectedAt !== null && (
            <Notice tone="info" live>
              <Txt>{t.inReview.expected(words.coming(state.expectedAt))}</Txt>
            </Notice>
          )}
          <SandboxLink to="home" />
        </Page>
      )
    case 'verified':
      return (
        <Page title={t.title} heading={t.verified.heading} footer={footer}>
          <Notice tone="ok" live>
            <Txt>{t.verified.lead}</Txt>
          </Notice>
        </Page>
      )
  }
})
