import { Box } from '@/components/primitives'

export default function SettingsPage() {
  return <Box>settings</Box>
}
