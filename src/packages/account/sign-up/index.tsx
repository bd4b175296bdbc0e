import { Box } from '@/components/primitives'

export default function SignUpPage() {
  return <Box>signUp</Box>
}
