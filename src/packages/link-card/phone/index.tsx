import { Box } from '@/components/primitives'

export default function LinkPhonePage() {
  return <Box>linkPhone</Box>
}
