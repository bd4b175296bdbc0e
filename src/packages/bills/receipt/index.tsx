import { Box } from '@/components/primitives'

export default function ReceiptPage() {
  return <Box>receipt</Box>
}
