import { Box } from '@/components/primitives'

export default function BillsPage() {
  return <Box>bills</Box>
}
