import { Box } from '@/components/primitives'

export default function PayPage() {
  return <Box>pay</Box>
}
