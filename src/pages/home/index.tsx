import { Box } from '@/components/primitives'

export default function HomePage() {
  return <Box>home</Box>
}
