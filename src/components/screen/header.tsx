import type { ScreenHeaderProps } from './types'

/** Alipay draws the title bar itself, with its own way back. */
export function ScreenHeader(_props: ScreenHeaderProps): null {
  return null
}
