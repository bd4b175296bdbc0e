import { Box, Txt } from '../primitives'
import './style.scss'

export interface SkeletonProps {
  /** What comes: list rows, a bank card, a code, a paragraph. */
  readonly shape: 'rows' | 'card' | 'code' | 'text'
  /** How many of them; three where nothing is said. */
  readonly count?: number
  /** "Loading", for screen readers. */
  readonly label: string
}

/** The shape of what comes, drawn once the wait is longer than 300 ms. */
export function Skeleton({ shape, count = 3, label }: SkeletonProps) {
  return (
    <Box className="bk-skeleton" role="status" busy>
      <Txt className="bk-hidden-text">{label}</Txt>
      {Array.from({ length: count }, (_, index) => (
        <Box key={index} className={`bk-skeleton__part bk-skeleton__part--${shape}`} hidden>
          {shape === 'rows' && (
            <>
              <Box className="bk-skeleton__line bk-skeleton__line--long" />
              <Box className="bk-skeleton__line bk-skeleton__line--short" />
            </>
          )}
        </Box>
      ))}
    </Box>
  )
}
