export function BankView() {
  return null
}
