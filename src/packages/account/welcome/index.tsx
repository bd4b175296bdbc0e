import { Box } from '@/components/primitives'

export default function WelcomePage() {
  return <Box>welcome</Box>
}
