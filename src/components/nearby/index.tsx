import { useEffect, useState, type ReactNode } from 'react'

import { Box } from '../primitives'

export interface NearbyProps {
  /** Unique among the screens that are open. */
  readonly id: string
  /** Tells whether the element with an id is near the screen, and how high it is; see platform/sight. */
  readonly watch: (id: string, listener: (seen: { readonly near: boolean; readonly heightPx: number }) => void) => () => void
  readonly children: ReactNode
}

/** A part of a long page that is there only while it is near the screen; otherwise its place is kept, as high as it was. */
export function Nearby({ id, watch, children }: NearbyProps) {
  const [heldPx, setHeldPx] = useState<number | null>(null)
  useEffect(() => watch(id, ({ near, heightPx }) => setHeldPx(near ? null : heightPx)), [id, watch])
  return (
    <Box id={id} {...(heldPx === null ? {} : { style: { height: `${heldPx}px` } })}>
      {heldPx === null && children}
    </Box>
  )
}
