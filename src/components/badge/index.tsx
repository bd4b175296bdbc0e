import type { ReactNode } from 'react'

import { Box, Txt } from '../primitives'
import './style.scss'

/** A count as a badge says it. */
export function badgeText(count: number): string {
  return count > 99 ? '99+' : String(count)
}

/** How much is new, at the corner of an icon; nothing where nothing is. Screen readers hear it by the name of what the icon is on. */
export function Badged({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  // Every element of a screen is sent to Alipay's: none for nothing.
  if (count === 0) return children
  return (
    <Box className="bk-badged">
      {children}
      <Txt className="bk-badged__count" hidden>
        {badgeText(count)}
      </Txt>
    </Box>
  )
}
