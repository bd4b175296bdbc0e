import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'

import { Countdown } from '@/components/countdown'
import { Icon } from '@/components/icon'
import { BarcodePicture, QrPicture } from '@/components/pay-code-art'
import { Box, Pressable, Txt } from '@/components/primitives'
import { encodeCode128 } from '@/domain/code/code128'
import { groupPayCode, isPayCode, maskPayCode } from '@/domain/code/pay-code'
import { qrMatrix } from '@/domain/code/qr-matrix'
import { currentPolicy } from '@/domain/policy/profiles'
import { payTexts } from '@/locales/pay'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** One pay code as a barcode, as a QR code and as digits, and how long it lives. */
export const CodePanel = observer(function CodePanel({ code }: { readonly code: string }) {
  const t = useTexts(payTexts)
  const bars = useMemo(() => barsOf(encodeCode128(code)), [code])
  const rows = useMemo(() => qrMatrix(code)?.rows ?? [], [code])
  return (
    <>
      <BarcodePicture bars={bars} alt={t.barcode} />
      <Digits code={code} />
      <QrPicture rows={rows} alt={t.qr} />
      <TimeLeft />
    </>
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

/** Widths of bars and spaces, a bar first, as one module after the other. */
function barsOf(widths: readonly number[]): readonly boolean[] {
  const bars: boolean[] = []
  widths.forEach((width, index) => {
    for (let module = 0; module < width; module += 1) bars.push(index % 2 === 0)
  })
  return bars
}
