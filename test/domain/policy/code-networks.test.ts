import { networkNames, ownGuid, servedAccount } from '@/domain/policy/code-networks'

const own = { '00': ownGuid, '01': 'noodles', '02': '1seal' }

test.each([
  ['UnionPay', { '15': '4802' }, { network: 'unionpay', account: '4802', seal: null }],
  ['UnionPay by its second ID', { '16': '4803' }, { network: 'unionpay', account: '4803', seal: null }],
  ['the own template, wherever it stands', { '47': own }, { network: 'bangka', account: 'noodles', seal: '1seal' }],
  ['the own template before others', { '15': '4802', '26': own }, { network: 'bangka', account: 'noodles', seal: '1seal' }],
  [
    'the own template in capitals',
    { '26': { ...own, '00': ownGuid.toUpperCase() } },
    { network: 'bangka', account: 'noodles', seal: '1seal' },
  ],
  ['the own template without account and seal', { '26': { '00': ownGuid } }, { network: 'bangka', account: '', seal: '' }],
  [
    'one of many that is served',
    { '02': '4000', '15': '4802', '29': { '00': 'A000000677010111' } },
    { network: 'unionpay', account: '4802', seal: null },
  ],
])('%s is served', (_name, accounts, account) => {
  expect(servedAccount(accounts)).toEqual(account)
})

test.each<readonly [string, Readonly<Record<string, string | Readonly<Record<string, string>>>>, readonly string[]]>([
  ['Visa and Mastercard', { '02': '4', '03': '4', '04': '5' }, ['Visa', 'Mastercard']],
  ['PromptPay', { '29': { '00': 'A000000677010111' } }, ['PromptPay']],
  ['Pix, in whatever case', { '26': { '00': 'BR.GOV.BCB.PIX' } }, ['Pix']],
  ['PayNow and NETS', { '26': { '00': 'SG.PAYNOW' }, '33': { '00': 'SG.COM.NETS' } }, ['PayNow', 'NETS']],
  ['nobody knows whom', { '26': { '00': 'com.unheard-of' }, '17': 'x', '27': 'no template' }, []],
  ['none at all', {}, []],
])('a code for %s is not, and is named', (_name, accounts, names) => {
  expect(servedAccount(accounts)).toBeNull()
  expect(networkNames(accounts)).toEqual(names)
})

test('what only begins like the own name is somebody else', () => {
  expect(servedAccount({ '26': { '00': `${ownGuid}.evil`, '01': 'noodles' } })).toBeNull()
})
