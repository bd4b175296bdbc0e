import { maskPhone, parsePhone } from '@/domain/phone/phone-number'
import { maskE164 } from '@/service/accounts/mask-phone'

test('masks as the app does, for country codes of one, two and three digits', () => {
  for (const raw of [
    '+8613800138000',
    '+16135550123',
    '+79161234567',
    '+33612345678',
    '+38267123456',
    '+35312345678',
    '+85291234567',
    '+2348031234567',
    '+4917612345678',
    '+260955123456',
  ]) {
    const parsed = parsePhone(raw)
    if (!parsed.ok) throw new Error(`${raw}: ${parsed.error}`)
    expect(maskE164(parsed.value)).toBe(maskPhone(parsed.value))
  }
})
