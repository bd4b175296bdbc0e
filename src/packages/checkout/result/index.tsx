import { Box } from '@/components/primitives'

export default function PaymentResultPage() {
  return <Box>paymentResult</Box>
}
