import type { ReactNode } from 'react'

import { classNames } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { BarcodePicture, QrPicture } from '@/components/pay-code-art'
import { Box, Dialog, Pressable, Txt } from '@/components/primitives'
import { useDirectionClass } from '@/components/writing'
import type { QrMatrix } from '@/domain/code/qr-matrix'
import { useScreenSize } from '@/frame/use-screen-size'
import { commonTexts } from '@/locales/common'
import { payTexts } from '@/locales/pay'
import { useTexts } from '@/stores/use-texts'

/** Kept free along the barcode: the corners of the screen, and what a notch takes. */
const barcodeEnds = 96
/** Kept free beside the turned barcode: its words, and the cross. */
const barcodeSides = 200
/** Above and below the QR code: the cross, and its words. */
const qrHead = 208
/** Beside it on a screen that is wider than tall. */
const qrSides = 288

interface LargeCodeProps {
  /** Pressing beside the words, Escape and the cross lead here. */
  readonly onClose: () => void
  /** The digits and the time that is left. */
  readonly children: ReactNode
}

/** The barcode along the longer side of the screen, alone on white. */
export function LargeBarcode({ widths, onClose, children }: LargeCodeProps & { readonly widths: readonly number[] }) {
  const t = useTexts(payTexts)
  const { width, height, pixelRatio } = useScreenSize()
  const turned = height > width
  const room = Math.max(width, height) - barcodeEnds
  const tall = Math.min(200, turned ? width - barcodeSides : height - qrHead)
  return (
    <Whole label={t.barcode} shape={turned ? 'turned' : 'upright'} onClose={onClose}>
      <BarcodePicture widths={widths} room={room} height={tall} pixelRatio={pixelRatio} turned={turned} alt={t.barcode} />
      <Words turnedLength={turned ? room : null}>{children}</Words>
    </Whole>
  )
}

/** The QR code as large as the screen has room for, alone on white. */
export function LargeQr({ matrix, onClose, children }: LargeCodeProps & { readonly matrix: QrMatrix }) {
  const t = useTexts(payTexts)
  const { width, height, pixelRatio } = useScreenSize()
  const upright = height > width
  const room = upright ? Math.min(width, height - qrHead) : Math.min(height, width - qrSides)
  return (
    <Whole label={t.qr} shape={upright ? 'upright' : 'wide'} onClose={onClose}>
      <QrPicture matrix={matrix} room={room} pixelRatio={pixelRatio} alt={t.qr} />
      <Words turnedLength={null}>{children}</Words>
    </Whole>
  )
}

interface WholeProps extends LargeCodeProps {
  readonly label: string
  /** Words below the code, beside it, or turned along with it. */
  readonly shape: 'upright' | 'wide' | 'turned'
}

/** The whole screen, white in both themes: a press anywhere but on the digits closes it. */
function Whole({ label, shape, onClose, children }: WholeProps) {
  const common = useTexts(commonTexts)
  const direction = useDirectionClass()
  return (
    <Box className={classNames('bk-large-code bk-light', direction)}>
      <Dialog className={`bk-large-code__panel bk-large-code__panel--${shape}`} label={label} onClose={onClose}>
        <Box className="bk-large-code__anywhere" hidden>
          <Pressable className="bk-large-code__press" tabStop={false} onPress={onClose} />
        </Box>
        {children}
        <Pressable className="bk-large-code__close" label={common.close} onPress={onClose}>
          <Icon name="close" />
        </Pressable>
      </Dialog>
    </Box>
  )
}

/** What stands at the code; turned by a quarter where the code is. */
function Words({ turnedLength, children }: { readonly turnedLength: number | null; readonly children: ReactNode }) {
  const t = useTexts(payTexts)
  const words = (
    <>
      {children}
      <Txt className="bk-large-code__hint">{t.tapToClose}</Txt>
    </>
  )
  if (turnedLength === null) return <Box className="bk-large-code__words">{words}</Box>
  const length = `${turnedLength}px`
  return (
    <Box className="bk-large-code__side" style={{ height: length }}>
      <Box className="bk-large-code__words bk-large-code__words--turned" style={{ width: length }}>
        {words}
      </Box>
    </Box>
  )
}
