import { Box } from '@/components/primitives'

export default function LogInPage() {
  return <Box>logIn</Box>
}
