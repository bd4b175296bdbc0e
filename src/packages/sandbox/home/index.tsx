import { observer } from 'mobx-react-lite'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import { EmptyState } from '@/components/empty-state'
import { Segments } from '@/components/segments'
import { Failure } from '@/frame/failure'
import { Page } from '@/frame/page'
import { useShown } from '@/frame/use-shown'
import { sandboxTexts } from '@/locales/sandbox'
import { useFlow, useStores } from '@/stores/context'
import { SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { useTexts } from '@/stores/use-texts'

import { FailuresPanel } from './failures-panel'
import { PeoplePanel } from './people-panel'
import { PhonePanel } from './phone-panel'
import { ShopsPanel } from './shops-panel'

const sections = ['phone', 'people', 'shops', 'failures'] as const
type Section = (typeof sections)[number]

/** The drawer behind the wallet: its phone, its people, its shops and its failures. */
export default observer(function SandboxPage() {
  const t = useTexts(sandboxTexts)
  const desk = useFlow((stores) => new SandboxDesk(stores.deps))
  const { params } = useRouter()
  const [section, setSection] = useState<Section>(sectionNamed(params['section']))
  const shown = useShown()
  const { sandbox } = useStores()

  useEffect(() => void desk.load(), [desk])
  useEffect(() => {
    sandbox.deskIsShown(shown)
    return () => sandbox.deskIsShown(false)
  }, [sandbox, shown])
  useEffect(() => {
    if (shown && section === 'phone') desk.startPhone()
    else desk.stopPhone()
  }, [desk, shown, section])

  return (
    <Page title={t.title} audience="everybody">
      <Segments
        label={t.title}
        options={sections.map((value) => ({ value, label: t.tabs[value] }))}
        value={section}
        onChange={setSection}
      />
      {desk.failure?.code === 'sandbox.absent' ? (
        <EmptyState icon="flask" text={t.empty} />
      ) : (
        <>
          <Failure error={desk.failure} onRetry={() => void desk.load()} busy={desk.isBusy} />
          {section === 'phone' && <PhonePanel desk={desk} />}
          {section === 'people' && <PeoplePanel desk={desk} />}
          {section === 'shops' && <ShopsPanel desk={desk} />}
          {section === 'failures' && <FailuresPanel desk={desk} />}
        </>
      )}
    </Page>
  )
})

/** The section that a link asked for; the phone where it asked for none. */
function sectionNamed(name: string | undefined): Section {
  return sections.find((section) => section === name) ?? 'phone'
}
