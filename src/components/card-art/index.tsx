import { Box, Txt } from '../primitives'
import './style.scss'

export interface CardArtProps {
  /** The bank's colour, dark to light: white text must have 4.5 on both. */
  readonly colors: { readonly from: string; readonly to: string }
  /** The bank's Chinese name, where there is one. */
  readonly bankZh?: string
  /** Its name in the person's language, or the brand's. */
  readonly bank: string
  /** "Debit", "International credit". */
  readonly kind: string
  /** The bank's or brand's initials, in place of a logo. */
  readonly initials?: string
  readonly last4: string
  /** All of it in words: "ICBC debit card ending in 0018". */
  readonly label: string
  /** A word in the corner: "Default". */
  readonly badge?: string
  /** As a small picture in a row. */
  readonly small?: boolean
}

/** A bank card, drawn from its bank's colour: nobody's logo. */
export function CardArt({ colors, bankZh, bank, kind, initials, last4, label, badge, small = false }: CardArtProps) {
  const ground = { backgroundImage: `linear-gradient(120deg, ${colors.from}, ${colors.to})` }
  if (small) {
    return (
      <Box className="bk-card-art bk-card-art--small" role="img" label={label} style={ground}>
        <Txt className="bk-card-art__initials" hidden>
          {initials ?? bank.slice(0, 2)}
        </Txt>
      </Box>
    )
  }
  return (
    <Box className="bk-card-art" role="img" label={label} style={ground}>
      {initials !== undefined && (
        <Txt className="bk-card-art__ghost" hidden>
          {initials}
        </Txt>
      )}
      <Box className="bk-card-art__top" hidden>
        <Box className="bk-card-art__bank">
          {bankZh !== undefined && (
            <Txt className="bk-card-art__zh" lang="zh-CN">
              {bankZh}
            </Txt>
          )}
          <Txt className={bankZh === undefined ? 'bk-card-art__zh' : 'bk-card-art__name'}>{bank}</Txt>
        </Box>
        <Txt className="bk-card-art__kind">{kind}</Txt>
      </Box>
      <Box className="bk-card-art__bottom" hidden>
        <Txt className="bk-card-art__number">{`•••• ${last4}`}</Txt>
        {badge !== undefined && <Txt className="bk-card-art__badge bk-light">{badge}</Txt>}
      </Box>
    </Box>
  )
}
