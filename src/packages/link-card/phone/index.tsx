// Draw every page with `Page` of '@/frame/page' (title, way back, tabs, offline strip, notices, session guard);
// `Failure` and `useErrorText` of '@/frame' say errors; `useShown` tells whether the page is in front.
import { Box } from '@/components/primitives'

export default function LinkPhonePage() {
  return <Box>linkPhone</Box>
}
