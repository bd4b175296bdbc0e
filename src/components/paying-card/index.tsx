import { Button } from '../button'
import { Box, Txt } from '../primitives'
import { Surface } from '../surface'
import './style.scss'

export interface PayingCardProps {
  /** "Pays next", "Pays from". */
  readonly label: string
  /** The card in a few words: "ICBC debit ·· 0018". */
  readonly card: string
  /** The way to another card; absent where there is none. `label` says what is changed. */
  readonly change?: { readonly text: string; readonly label: string; readonly onPress: () => void }
  /** What the person should know of how it pays. */
  readonly note?: string
}

/** Which card pays, and the way to another: nobody has to guess where the money comes from. */
export function PayingCard({ label, card, change, note }: PayingCardProps) {
  return (
    <Surface>
      <Box className="bk-paying-card">
        <Box className="bk-paying-card__texts">
          <Txt as="p" className="bk-paying-card__label">
            {label}
          </Txt>
          <Txt as="p" className="bk-paying-card__name">
            {card}
          </Txt>
        </Box>
        {change !== undefined && (
          <Button kind="secondary" size="small" label={change.label} onPress={change.onPress}>
            {change.text}
          </Button>
        )}
      </Box>
      {note !== undefined && (
        <Txt as="p" className="bk-paying-card__label">
          {note}
        </Txt>
      )}
    </Surface>
  )
}
