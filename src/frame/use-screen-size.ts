import { useEffect, useState } from 'react'

import { useStores } from '@/stores/context'

/** What the app has of the screen, pixels of the design, and the screen's own pixels to each of them: as it is now. */
export function useScreenSize(): { readonly width: number; readonly height: number; readonly pixelRatio: number } {
  const { screen } = useStores().deps.platform
  const [size, setSize] = useState(() => screen.size())
  useEffect(() => screen.onResize(() => setSize(screen.size())), [screen])
  return size
}
