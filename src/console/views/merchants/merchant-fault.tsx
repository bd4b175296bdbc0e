import { type FaultView, type MerchantView, setMerchantFault } from '../../api/merchants'
import { useWords } from '../../texts'
import { useDoing } from '../../ui/toasts'

export interface MerchantFaultProps {
  readonly merchant: MerchantView
  /** What can go wrong. */
  readonly faults: readonly FaultView[]
  readonly onChanged: () => void
}

/** What goes wrong for one merchant: its calls, its answers, its notices. */
export function MerchantFault({ merchant, faults, onChanged }: MerchantFaultProps) {
  const { texts, named } = useWords()
  const { merchants: t, failures } = texts
  const doing = useDoing()
  const put = (fault: string | null, before: string | null): void => {
    doing.run(
      () => setMerchantFault(merchant.appId, fault),
      () => {
        onChanged()
        doing.say.done(failures.changed, () => {
          doing.run(() => setMerchantFault(merchant.appId, before), onChanged)
        })
      },
    )
  }
  const names = faults.map(({ name }) => name)
  const known = merchant.fault === null || names.includes(merchant.fault) ? names : [merchant.fault, ...names]
  const what = faults.find(({ name }) => name === merchant.fault)?.what
  return (
    <select
      className={merchant.fault === null ? 'bk-header__choice' : 'bk-header__choice bk-header__choice--on'}
      aria-label={t.faultOf(named(merchant.name))}
      title={what}
      value={merchant.fault ?? ''}
      disabled={doing.busy}
      onChange={(event) => put(event.target.value === '' ? null : event.target.value, merchant.fault)}
    >
      <option value="">{t.noFault}</option>
      {known.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  )
}
