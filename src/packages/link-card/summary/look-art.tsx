import { classNames } from '@/components/class-names'
import { Box, Txt } from '@/components/primitives'
import type { Lookup } from '@/domain/match/evidence'

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
    title: '客户回单',
    isApp: false,
    lines: [
      { label: '户名', value: 'DUPONT MARIECLAIRE', here: true },
      { label: '账号', value: '6222 **** **** 0018' },
      { label: '证件号码', value: '****5621' },
    ],
  },
  'id-tail': {
    title: '客户回单',
    isApp: false,
    lines: [
      { label: '户名', value: 'DUPONT MARIECLAIRE' },
      { label: '账号', value: '6222 **** **** 0018' },
      { label: '证件号码', value: '****', end: '5621', here: true },
    ],
  },
  'phone-tail': {
    title: '个人资料',
    isApp: true,
    lines: [
      { label: '姓名', value: 'DUPONT ***' },
      { label: '预留手机号', value: '138****', end: '8000', here: true },
      { label: '证件号码', value: '****5621' },
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
