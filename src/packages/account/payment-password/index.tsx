import { Box } from '@/components/primitives'

export default function PaymentPasswordPage() {
  return <Box>paymentPassword</Box>
}
