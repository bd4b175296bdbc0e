import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'

import { classNames } from '@/components/class-names'
import { Countdown } from '@/components/countdown'
import { Icon } from '@/components/icon'
import { BarcodePicture, QrPicture } from '@/components/pay-code-art'
import { Box, Pressable, Txt } from '@/components/primitives'
import { encodeCode128 } from '@/domain/code/code128'
import { groupPayCode, isPayCode, maskPayCode } from '@/domain/code/pay-code'
import { qrMatrix } from '@/domain/code/qr-matrix'
import { currentPolicy } from '@/domain/policy/profiles'
import { useScreenSize } from '@/frame/use-screen-size'
import { payTexts } from '@/locales/pay'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import { LargeBarcode, LargeQr } from './large-code'

/** Bars two pixels thick need 308 px: on a phone narrower than this they get its whole width. */
const narrow = 360
/** The page's own margins, and how wide a page becomes, pixels of the design. */
const margins = 32
const widestPage = 480
const barcodeHeight = 72
const qrRoom = 248

/** One pay code as a barcode, as a QR code and as digits, and how long it lives; each of the two fills the screen when tapped. */
export const CodePanel = observer(function CodePanel({ code }: { readonly code: string }) {
  const t = useTexts(payTexts)
  const { width, pixelRatio } = useScreenSize()
  const [large, setLarge] = useState<'barcode' | 'qr' | null>(null)
  const widths = useMemo(() => encodeCode128(code), [code])
  const matrix = useMemo(() => qrMatrix(code), [code])
  const isNarrow = width < narrow
  const room = isNarrow ? width : Math.min(width, widestPage) - margins
  const close = () => setLarge(null)
  const words = (
    <>
      <Digits code={code} />
      <TimeLeft />
    </>
  )
  return (
    <Box as="section" className={classNames('bk-pay__paper bk-light', isNarrow && 'bk-pay__paper--wide')}>
      <Pressable className="bk-pay__code" label={t.showLarge(t.barcode)} onPress={() => setLarge('barcode')}>
        <BarcodePicture widths={widths} room={room} height={barcodeHeight} pixelRatio={pixelRatio} alt={t.barcode} />
      </Pressable>
      <Digits code={code} />
      {matrix !== null && (
        <Pressable className="bk-pay__code" label={t.showLarge(t.qr)} onPress={() => setLarge('qr')}>
          <QrPicture matrix={matrix} room={qrRoom} pixelRatio={pixelRatio} alt={t.qr} />
        </Pressable>
      )}
      <TimeLeft />
      <Txt className="bk-pay__hint">{t.tapToEnlarge}</Txt>
      {large === 'barcode' && (
        <LargeBarcode widths={widths} onClose={close}>
          {words}
        </LargeBarcode>
      )}
      {large === 'qr' && matrix !== null && (
        <LargeQr matrix={matrix} onClose={close}>
          {words}
        </LargeQr>
      )}
    </Box>
  )
})

/** The digits, hidden until they are tapped: a cashier asks for them where no scanner reads the code. */
const Digits = observer(function Digits({ code }: { readonly code: string }) {
  const t = useTexts(payTexts)
  const [shownCode, setShownCode] = useState<string | null>(null)
  if (!isPayCode(code)) return null
  // The next code is hidden again.
  const isShown = shownCode === code
  const digits = isShown ? groupPayCode(code) : maskPayCode(code)
  return (
    <Pressable
      className="bk-pay__digits"
      label={`${isShown ? t.hideDigits : t.showDigits}: ${digits}`}
      onPress={() => setShownCode(isShown ? null : code)}
    >
      <Txt className="bk-pay__digits-text">{digits}</Txt>
      <Icon name={isShown ? 'eye-off' : 'eye'} size={20} />
    </Pressable>
  )
})

const TimeLeft = observer(function TimeLeft() {
  const { payCode } = useStores()
  const t = useTexts(payTexts)
  const left = payCode.secondsLeft ?? 0
  return (
    <Box className="bk-pay__time">
      <Countdown left={left} of={currentPolicy.payCode.shownMs / 1_000} text={left > 0 ? t.newCodeIn(left) : t.renewing} />
    </Box>
  )
})
