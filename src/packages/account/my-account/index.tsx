import { Box } from '@/components/primitives'

export default function MyAccountPage() {
  return <Box>myAccount</Box>
}
