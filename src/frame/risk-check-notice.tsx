import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import type { RiskDemand } from '@/domain/risk/risk-check'
import { frameTexts } from '@/locales/frame'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

/** A risk check is open: what it asks for, and the way to it. */
export const RiskCheckNotice = observer(function RiskCheckNotice({ demand }: { readonly demand: RiskDemand }) {
  const { navigation } = useStores().deps.platform
  const { riskCheck: t } = useTexts(frameTexts)
  return (
    <Notice tone="warn" title={t.title} action={{ text: t.action, onPress: () => navigation.push(routes.riskCheck) }}>
      <Txt>{t.texts[demand]}</Txt>
    </Notice>
  )
})
