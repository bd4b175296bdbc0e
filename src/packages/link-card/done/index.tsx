import { Box } from '@/components/primitives'

export default function LinkDonePage() {
  return <Box>linkDone</Box>
}
