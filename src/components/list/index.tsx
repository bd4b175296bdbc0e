import type { ReactNode } from 'react'

import { Box, Txt } from '../primitives'
import './style.scss'

export { FactRow, Row } from './row'

export interface ListProps {
  readonly children: ReactNode
  /** A small heading above the list. */
  readonly title?: string
  /** Names the list for screen readers where there is no heading. */
  readonly label?: string
  /** At the end of the heading's line. */
  readonly action?: ReactNode
  /** Inside a `Surface` already: no ground of its own. */
  readonly plain?: boolean
}

/** Rows on a surface, with hairlines between them. */
export function List({ children, title, label, action, plain = false }: ListProps) {
  return (
    <Box as="section" className="bk-list">
      {title !== undefined && (
        <Box className="bk-list__head">
          <Txt as="h2" className="bk-list__title">
            {title}
          </Txt>
          {action}
        </Box>
      )}
      <Box
        as="ul"
        className={plain ? 'bk-list__rows bk-list__rows--plain' : 'bk-list__rows'}
        {...(label === undefined ? {} : { label })}
      >
        {children}
      </Box>
    </Box>
  )
}
