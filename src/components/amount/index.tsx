import { fen } from '@/domain/money/fen'
import { formatFen } from '@/domain/money/amount-text'

import { classNames } from '../class-names'
import { Txt } from '../primitives'
import { useWriting } from '../writing'
import './style.scss'

export interface AmountProps {
  /** Whole fen, never negative: `direction` says which way it went. */
  readonly amountFen: number
  /** `out` gets a minus, `in` a plus and the brand's colour, `none` no sign. */
  readonly direction?: 'in' | 'out' | 'none'
  readonly size?: 'text' | 'large' | 'huge'
  /** Not final, or taken back: quieter. */
  readonly quiet?: boolean
}

const signs = { in: '+', out: '\u2212', none: '' } as const

/** An amount in yuan: sign, currency, two decimals, figures of one width. */
export function Amount({ amountFen, direction = 'none', size = 'text', quiet = false }: AmountProps) {
  const marks = useWriting()
  return (
    <Txt className={classNames('bk-amount', `bk-amount--${size}`, `bk-amount--${direction}`, quiet && 'bk-amount--quiet')}>
      {`${signs[direction]}\u00a5${formatFen(fen(amountFen), marks)}`}
    </Txt>
  )
}
