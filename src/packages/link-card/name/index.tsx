import { Box } from '@/components/primitives'

export default function LinkNamePage() {
  return <Box>linkName</Box>
}
