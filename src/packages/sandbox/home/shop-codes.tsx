import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'

import { Button } from '@/components/button'
import { QrPicture } from '@/components/pay-code-art'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import type { SandboxShop } from '@/contract'
import { qrMatrix } from '@/domain/code/qr-matrix'
import { useScreenSize } from '@/frame/use-screen-size'
import { sandboxTexts } from '@/locales/sandbox'
import type { SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { useTexts } from '@/stores/use-texts'

import { useCopy } from './use-copy'
import './style.scss'

interface CodesToTryProps {
  readonly desk: SandboxDesk
  readonly shop: SandboxShop
}

/** Codes of payment networks, and traps: each made when it is asked for, to be scanned like the shop's own. */
export const CodesToTry = observer(function CodesToTry({ desk, shop }: CodesToTryProps) {
  const t = useTexts(sandboxTexts).shops
  const { shopId } = shop.payee
  const made = desk.shopCodes[shopId]
  return (
    <Surface title={t.codes}>
      <Txt as="p" className="bk-sandbox__quiet">
        {t.codesIntro}
      </Txt>
      {shop.codes.map((kind) => (
        <Button key={kind} kind="soft" size="small" busy={desk.isBusy} onPress={() => void desk.makeCode(shopId, kind)}>
          {t.codeKinds[kind]}
        </Button>
      ))}
      {made !== undefined && (
        <CodeToScan desk={desk} code={made.code} alt={t.codeKinds[made.kind]} caption={t.codeMade(t.codeKinds[made.kind])} />
      )}
    </Surface>
  )
})

interface CodeToScanProps {
  readonly desk: SandboxDesk
  readonly code: string
  readonly alt: string
  readonly caption: string
}

/** The side of a shop's code, pixels of the design: it fits the narrowest phone. */
const codeRoom = 240

/** A code as a picture to scan with another device, and as text to copy. */
export const CodeToScan = observer(function CodeToScan({ desk, code, alt, caption }: CodeToScanProps) {
  const t = useTexts(sandboxTexts).shops
  const copy = useCopy(desk)
  const { pixelRatio } = useScreenSize()
  const matrix = useMemo(() => qrMatrix(code), [code])
  return (
    <>
      {matrix !== null && <QrPicture matrix={matrix} room={codeRoom} pixelRatio={pixelRatio} alt={alt} />}
      <Txt as="p" className="bk-sandbox__quiet">
        {caption}
      </Txt>
      <Button kind="secondary" size="small" icon="copy" onPress={() => void copy(code, t.copied)}>
        {t.copyCode}
      </Button>
    </>
  )
})
