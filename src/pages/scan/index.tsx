import { Box } from '@/components/primitives'

export default function ScanPage() {
  return <Box>scan</Box>
}
