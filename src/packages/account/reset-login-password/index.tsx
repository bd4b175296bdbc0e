import { Box } from '@/components/primitives'

export default function ResetLoginPasswordPage() {
  return <Box>resetLoginPassword</Box>
}
