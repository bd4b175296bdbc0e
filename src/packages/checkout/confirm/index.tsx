import { Box } from '@/components/primitives'

export default function CheckoutPage() {
  return <Box>checkout</Box>
}
