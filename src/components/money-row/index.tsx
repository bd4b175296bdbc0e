import { Amount, type AmountProps } from '../amount'
import { Row } from '../list'
import { Box, Txt } from '../primitives'
import './style.scss'

export interface MoneyRowProps extends Pick<AmountProps, 'amountFen' | 'direction' | 'quiet'> {
  readonly title: string
  /** When, and with which card. */
  readonly detail: string
  /** Where it is not simply done: "Waiting", "Declined". */
  readonly status?: string
  readonly onPress?: () => void
}

/** One movement of money in a list. */
export function MoneyRow({ title, detail, status, onPress, ...amount }: MoneyRowProps) {
  return (
    <Row
      title={title}
      detail={detail}
      value={
        <Box className="bk-money">
          <Amount {...amount} />
          {status !== undefined && <Txt className="bk-money__status">{status}</Txt>}
        </Box>
      }
      {...(onPress === undefined ? {} : { onPress })}
    />
  )
}
