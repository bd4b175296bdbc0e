import { classNames } from '@/components/class-names'
import { Box, Txt } from '@/components/primitives'
import type { Lookup } from '@/domain/match/evidence'
import { slipWords } from '@/locales/assistant/slip-words'

import './look-art.scss'

interface Line {
  readonly label: string
  readonly value: string
  /** The end of the value, where that is what is looked for. */
  readonly end?: string
  readonly here?: boolean
}

/**
 * What a slip and a bank's app look like here: in Chinese, whatever the language of the app, since that is what the person has
 * before them. The names and numbers are nobody's.
 */
const pictures: Readonly<Record<Lookup, { readonly title: string; readonly isApp: boolean; readonly lines: readonly Line[] }>> = {
  'name-on-slip': {
    title: slipWords.slip,
    isApp: false,
    lines: [
      { label: slipWords.accountName, value: 'DUPONT MARIECLAIRE', here: true },
      { label: slipWords.accountNumber, value: '6222 **** **** 0018' },
      { label: slipWords.idNumber, value: '****5621' },
    ],
  },
  'id-tail': {
    title: slipWords.slip,
    isApp: false,
    lines: [
      { label: slipWords.accountName, value: 'DUPONT MARIECLAIRE' },
      { label: slipWords.accountNumber, value: '6222 **** **** 0018' },
      { label: slipWords.idNumber, value: '****', end: '5621', here: true },
    ],
  },
  'phone-tail': {
    title: slipWords.profile,
    isApp: true,
    lines: [
      { label: slipWords.name, value: 'DUPONT ***' },
      { label: slipWords.phone, value: '138****', end: '8000', here: true },
      { label: slipWords.idNumber, value: '****5621' },
    ],
  },
}

/** Drawn: where to look, with the line that is asked for marked. */
export function LookArt({ lookup, alt }: { readonly lookup: Lookup; readonly alt: string }) {
  const { title, isApp, lines } = pictures[lookup]
  return (
    <Box className={classNames('bk-look-art', isApp && 'bk-look-art--app')} role="img" label={alt}>
      <Box className="bk-look-art__head" hidden>
        <Txt lang="zh">{title}</Txt>
        {isApp && <Box className="bk-look-art__face" />}
      </Box>
      {lines.map(({ label, value, end, here = false }) => (
        <Box key={label} className={classNames('bk-look-art__line', here && 'bk-look-art__line--here')} hidden>
          <Txt className="bk-look-art__label" lang="zh">
            {label}
          </Txt>
          <Txt className="bk-look-art__value">
            {value}
            {end !== undefined && <Txt className="bk-look-art__end">{end}</Txt>}
          </Txt>
        </Box>
      ))}
    </Box>
  )
}
