import { Box } from '@/components/primitives'

export default function ChangePhonePage() {
  return <Box>changePhone</Box>
}
