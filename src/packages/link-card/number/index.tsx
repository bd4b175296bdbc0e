import { Box } from '@/components/primitives'

export default function LinkNumberPage() {
  return <Box>linkNumber</Box>
}
