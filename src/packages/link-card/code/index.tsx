import { Box } from '@/components/primitives'

export default function LinkCodePage() {
  return <Box>linkCode</Box>
}
