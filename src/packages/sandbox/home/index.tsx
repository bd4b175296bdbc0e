import { Box } from '@/components/primitives'

export default function SandboxPage() {
  return <Box>sandbox</Box>
}
