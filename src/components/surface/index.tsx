import type { ReactNode } from 'react'

import { classNames } from '../class-names'
import { Box, Txt } from '../primitives'
import './style.scss'

export interface SurfaceProps {
  readonly children: ReactNode
  /** A heading inside, with what stands at its end. */
  readonly title?: string
  readonly action?: ReactNode
  /** Without the inner margin: lists and pictures bring their own. */
  readonly flush?: boolean
  readonly centered?: boolean
  /** White in both themes: the ground of a code that a scanner reads. */
  readonly paper?: boolean
}

/** A panel on the page that holds what belongs together. */
export function Surface({ children, title, action, flush = false, centered = false, paper = false }: SurfaceProps) {
  return (
    <Box
      as="section"
      className={classNames('bk-surface', flush && 'bk-surface--flush', centered && 'bk-surface--centered', paper && 'bk-light')}
    >
      {title !== undefined && (
        <Box className="bk-surface__head">
          <Txt as="h2" className="bk-surface__title">
            {title}
          </Txt>
          {action}
        </Box>
      )}
      {children}
    </Box>
  )
}
