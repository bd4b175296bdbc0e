import { Box } from '../primitives'
import type { ScreenHeaderProps } from './types'

/** Alipay draws the title bar itself, with its own way back; what H5 has at its end stands at the head of the page here. */
export function ScreenHeader({ action }: ScreenHeaderProps) {
  return action === undefined ? null : <Box className="bk-screen__action">{action}</Box>
}
