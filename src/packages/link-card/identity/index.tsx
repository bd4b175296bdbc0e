import { Box } from '@/components/primitives'

export default function LinkIdentityPage() {
  return <Box>linkIdentity</Box>
}
