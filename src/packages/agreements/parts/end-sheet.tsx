import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { Failure } from '@/frame/failure'
import { agreementsTexts } from '@/locales/agreements'
import { commonTexts } from '@/locales/common'
import type { AgreementFlow } from '@/stores/agreements/agreement-flow'
import { useTexts } from '@/stores/use-texts'

/** Ending asks first: it can't be taken back. */
export const EndSheet = observer(function EndSheet({ flow, name }: { readonly flow: AgreementFlow; readonly name: string }) {
  const t = useTexts(agreementsTexts)
  const common = useTexts(commonTexts)
  return (
    <Sheet
      title={t.endTitle}
      closeLabel={common.close}
      onClose={() => flow.close()}
      footer={
        <ButtonStack>
          <Button kind="danger" busy={flow.isBusy} onPress={() => void flow.end()}>
            {t.endNow}
          </Button>
          <Button kind="secondary" onPress={() => flow.close()}>
            {t.keep}
          </Button>
        </ButtonStack>
      }
    >
      <Txt as="p" className="bk-screen__lead">
        {t.endText(name)}
      </Txt>
      <Failure error={flow.error} />
    </Sheet>
  )
})
