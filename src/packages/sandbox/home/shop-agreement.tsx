import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { List, Row } from '@/components/list'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import type { SandboxShop } from '@/contract'
import { useWords } from '@/frame/use-words'
import { sandboxTexts } from '@/locales/sandbox'
import type { AgreementCharge, SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { useTexts } from '@/stores/use-texts'

import { CodeToScan } from './shop-codes'
import './style.scss'

/** The shop's app: asks once to charge by itself, and then does. */
export const ShopAgreement = observer(function ShopAgreement({
  desk,
  shop,
}: {
  readonly desk: SandboxDesk
  readonly shop: SandboxShop
}) {
  const t = useTexts(sandboxTexts).shops.agreement
  const words = useWords()
  const { shopId } = shop.payee
  const agreements = desk.agreementsOfShop[shopId] ?? []
  const code = desk.agreementCodes[shopId]
  const charging = agreements.find(({ status }) => status === 'signed') ?? agreements[0]
  const last = desk.lastAgreementCharge?.shopId === shopId ? desk.lastAgreementCharge.outcome : null
  useEffect(() => void desk.loadAgreements(shopId), [desk, shopId])
  return (
    <Surface title={t.title}>
      <Txt as="p" className="bk-sandbox__quiet">
        {t.intro}
      </Txt>
      <Button kind="soft" size="small" busy={desk.isBusy} onPress={() => void desk.askAgreement(shopId)}>
        {t.ask}
      </Button>
      {code !== undefined && <CodeToScan desk={desk} code={code} alt={t.title} caption={t.caption} />}
      <List plain label={t.title}>
        {agreements.length === 0 && <Row title={t.none} />}
        {agreements.map(({ number, status }) => (
          <Row key={number} title={number} value={t.status[status]} />
        ))}
      </List>
      {charging !== undefined && (
        <>
          {shop.offers.map(({ amountFen, goods }) => (
            <Button
              key={goods}
              kind="soft"
              size="small"
              busy={desk.isBusy}
              onPress={() => void desk.chargeByAgreement(shopId, charging.number, amountFen)}
            >
              {`${t.charge}: ${goods} · ${words.money(amountFen)}`}
            </Button>
          ))}
          {charging.status === 'signed' && (
            <Button
              kind="secondary"
              size="small"
              busy={desk.isBusy}
              onPress={() => void desk.endAgreement(shopId, charging.number)}
            >
              {t.end}
            </Button>
          )}
        </>
      )}
      {last !== null && <Outcome outcome={last} />}
    </Surface>
  )
})

const Outcome = observer(function Outcome({ outcome }: { readonly outcome: AgreementCharge }) {
  const t = useTexts(sandboxTexts).shops.agreement
  const { refusal, result } = outcome
  const tone = result === 'paid' ? 'ok' : result === 'processing' ? 'info' : 'danger'
  const text = result === 'refused' ? t.refusals[refusal ?? 'agreement-unknown'] : t.results[result]
  return (
    <Notice tone={tone} live>
      <Txt>{text}</Txt>
    </Notice>
  )
})
