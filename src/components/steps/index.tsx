import { Box } from '../primitives'
import './style.scss'

export interface StepsProps {
  /** The step on the screen, from 1. */
  readonly step: number
  readonly of: number
  /** "Step 2 of 6". */
  readonly text: string
}

/** How far a flow has come: a thin bar that grows in reading direction. */
export function Steps({ step, of, text }: StepsProps) {
  return (
    <Box className="bk-steps" role="progressbar" label={text} progress={{ now: step, max: of, text }}>
      <Box className="bk-steps__done" style={{ width: `${Math.round((100 * step) / of)}%` }} />
    </Box>
  )
}
