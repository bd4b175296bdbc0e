import { Box } from '@/components/primitives'

export default function LinkSummaryPage() {
  return <Box>linkSummary</Box>
}
