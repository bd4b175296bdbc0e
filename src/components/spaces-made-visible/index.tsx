import { Box, Txt } from '../primitives'
import './style.scss'

export interface SpacesMadeVisibleProps {
  readonly text: string
  /** "space": screen readers say it where a dot is drawn. */
  readonly spaceWord: string
  /** Marked, as what is new: from `start` up to, without, `end`. */
  readonly marked?: { readonly start: number; readonly end: number } | null
}

/** What the bank will get, to the character: every space carries a dot, and is still a space when copied. */
export function SpacesMadeVisible({ text, spaceWord, marked = null }: SpacesMadeVisibleProps) {
  const spoken = partsOf(text)
    .map((part) => (/^\s$/.test(part) ? spaceWord : part))
    .join(' ')
  return (
    <Box className="bk-spaces">
      <Txt className="bk-hidden-text">{spoken}</Txt>
      <Txt className="bk-spaces__shown" hidden>
        {marked === null ? (
          <Parts text={text} />
        ) : (
          <>
            <Parts text={text.slice(0, marked.start)} />
            <Txt className="bk-spaces__marked">
              <Parts text={text.slice(marked.start, marked.end)} />
            </Txt>
            <Parts text={text.slice(marked.end)} />
          </>
        )}
      </Txt>
    </Box>
  )
}

function Parts({ text }: { readonly text: string }) {
  return (
    <>
      {partsOf(text).map((part, index) =>
        /^\s$/.test(part) ? (
          <Txt key={index} className="bk-spaces__space">
            {' '}
          </Txt>
        ) : (
          <Txt key={index}>{part}</Txt>
        ),
      )}
    </>
  )
}

function partsOf(text: string): readonly string[] {
  return text.split(/(\s)/).filter((part) => part !== '')
}
