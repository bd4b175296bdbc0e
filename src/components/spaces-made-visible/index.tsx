import { Box, Txt } from '../primitives'
import './style.scss'

export interface SpacesMadeVisibleProps {
  readonly text: string
  /** "space": screen readers say it where a dot is drawn. */
  readonly spaceWord: string
}

/** What the bank will get, to the character: every space carries a dot, and is still a space when copied. */
export function SpacesMadeVisible({ text, spaceWord }: SpacesMadeVisibleProps) {
  const parts = text.split(/(\s)/).filter((part) => part !== '')
  const spoken = parts.map((part) => (/^\s$/.test(part) ? spaceWord : part)).join(' ')
  return (
    <Box className="bk-spaces">
      <Txt className="bk-hidden-text">{spoken}</Txt>
      <Txt className="bk-spaces__shown" hidden>
        {parts.map((part, index) =>
          /^\s$/.test(part) ? (
            <Txt key={index} className="bk-spaces__space">
              {' '}
            </Txt>
          ) : (
            <Txt key={index}>{part}</Txt>
          ),
        )}
      </Txt>
    </Box>
  )
}
