import { crc16 } from '@/domain/code/crc16'
import type { EmvMerchantFields } from '@/domain/code/emv/merchant-fields'

/** Writes the codes of the sandbox's shops. */
export function encodeEmvMerchant(fields: EmvMerchantFields): string {
  const { additional, local, merchantAccounts, tip } = fields
  const head = [
    object('00', '01'),
    object('01', fields.pointOfInitiation),
    ...Object.keys(merchantAccounts).map((id) => object(id, templateText(merchantAccounts[id]))),
    object('52', fields.mcc),
    object('53', fields.currency),
    object('54', fields.amount),
    object('55', tip === null ? null : { prompt: '01', fixed: '02', percent: '03' }[tip.kind]),
    object('56', tip?.kind === 'fixed' ? tip.amount : null),
    object('57', tip?.kind === 'percent' ? tip.percent : null),
    object('58', fields.country),
    object('59', fields.merchantName),
    object('60', fields.merchantCity),
    object(
      '62',
      additional === null
        ? null
        : object('02', additional.mobileNumber) +
            object('03', additional.storeLabel) +
            object('04', additional.loyaltyNumber) +
            object('05', additional.referenceLabel) +
            object('07', additional.terminalLabel),
    ),
    object('64', local === null ? null : object('00', local.language) + object('01', local.name) + object('02', local.city)),
    '6304',
  ].join('')
  return head + crc16(head).toString(16).toUpperCase().padStart(4, '0')
}

function templateText(value: EmvMerchantFields['merchantAccounts'][string] | undefined): string {
  if (value === undefined || typeof value === 'string') return value ?? ''
  return Object.keys(value)
    .sort()
    .map((id) => object(id, value[id]))
    .join('')
}

function object(id: string, value: string | null | undefined): string {
  return value === null || value === undefined ? '' : `${id}${String(value.length).padStart(2, '0')}${value}`
}
