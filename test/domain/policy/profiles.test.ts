import { currentPolicy, lockTime, policyNamed, policyProfiles } from '@/domain/policy/profiles'

describe('policy', () => {
  it('is dated and has a source, each profile its own name', () => {
    expect(policyProfiles.filter(({ since, source }) => !/^\d{4}-\d{2}-\d{2}$/.test(since) || source === '')).toEqual([])
    expect(new Set(policyProfiles.map(({ id }) => id)).size).toBe(policyProfiles.length)
    expect(policyProfiles.map(({ since }) => since)).toEqual([...policyProfiles.map(({ since }) => since)].sort())
  })

  it('is found by its name', () => {
    expect(policyNamed(currentPolicy.id)).toBe(currentPolicy)
    expect(policyNamed('nobody’s')).toBeNull()
  })

  it('takes a code a little longer than it is shown, and asks for the password above 200 yuan', () => {
    expect(currentPolicy.payCode.acceptedMs).toBeGreaterThan(currentPolicy.payCode.shownMs)
    expect(currentPolicy.payCode.withoutPasswordFen).toBe(200_00)
    expect(currentPolicy.payCode.withoutPasswordFen).toBeLessThan(currentPolicy.payment.maxFen)
  })

  it('locks longer each time, and then no longer than the longest', () => {
    const times = [0, 1, 2, 3, 9].map((locks) => lockTime(currentPolicy.paymentPasswordLock, locks))
    expect(times).toEqual([15, 60, 1440, 1440, 1440].map((minutes) => minutes * 60_000))
  })
})
