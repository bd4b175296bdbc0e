import { Box, Txt } from '../primitives'
import './style.scss'

export interface CountdownProps {
  /** Seconds that are left, and of how many. */
  readonly left: number
  readonly of: number
  /** "New code in 42 s". */
  readonly text: string
}

/** A ring that empties, with its words. Screen readers are not told every second. */
export function Countdown({ left, of, text }: CountdownProps) {
  const degrees = Math.round((360 * Math.max(0, Math.min(left, of))) / of)
  return (
    <Box className="bk-countdown" role="timer">
      <Box
        className="bk-countdown__ring"
        hidden
        style={{ backgroundImage: `conic-gradient(var(--brand) ${degrees}deg, var(--line) 0)` }}
      />
      <Txt className="bk-countdown__text">{text}</Txt>
    </Box>
  )
}
