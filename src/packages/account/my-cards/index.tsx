import { Box } from '@/components/primitives'

export default function MyCardsPage() {
  return <Box>myCards</Box>
}
