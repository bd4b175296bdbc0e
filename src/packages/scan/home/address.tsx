import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { scanTexts } from '@/locales/scan'
import { useStores } from '@/stores/context'
import type { ScanFlow, ScanOutcome } from '@/stores/scan/scan-flow'
import { useTexts } from '@/stores/use-texts'

import { Quoted, Told, ToldList } from './told'

interface AddressProps {
  readonly flow: ScanFlow
  readonly decision: Extract<Extract<ScanOutcome, { at: 'decided' }>['decision'], { kind: 'link' }>
  readonly again: ReactNode
  /** The same, where it is the only thing to do. */
  readonly onlyAgain: ReactNode
}

/** A web address, with the host that would really be asked. It is never opened; without a danger it can be copied. */
export const Address = observer(function Address({ flow, decision, again, onlyAgain }: AddressProps) {
  const { notices } = useStores()
  const t = useTexts(scanTexts)
  const { host, scheme, dangers, text, shown } = decision
  const isDangerous = dangers.length > 0
  async function copy(): Promise<void> {
    const copied = await flow.copy(text)
    notices.show({ kind: 'text', text: copied ? t.copied : t.notCopied })
  }
  const copyAddress = (
    <Button kind="soft" icon="copy" onPress={() => void copy()}>
      {t.copyAddress}
    </Button>
  )
  return (
    <Told
      icon={isDangerous ? 'warn' : 'info'}
      danger={isDangerous}
      title={isDangerous ? t.linkDoubtfulTitle : host === null ? t.linkOtherTitle : t.linkTitle}
      text={isDangerous ? t.linkDoubtfulText : host === null ? t.linkNoHost(scheme) : t.linkText}
      actions={isDangerous ? [onlyAgain] : [copyAddress, again]}
    >
      {isDangerous && <ToldList title={t.whyDoubtful} lines={dangers.map((danger) => t.linkDangers[danger])} />}
      {host !== null && host !== '' && <Quoted label={t.leadsTo} text={host} strong />}
      {(isDangerous || host === null) && <Quoted label={t.wholeAddress} text={shown} />}
    </Told>
  )
})
