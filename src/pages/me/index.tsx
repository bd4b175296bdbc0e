import { Box } from '@/components/primitives'

export default function MePage() {
  return <Box>me</Box>
}
