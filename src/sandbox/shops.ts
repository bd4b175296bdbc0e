import type { Payee, ShopCodeKind } from '@/contract'
import type { PeriodRule } from '@/domain/agreement/agreement'
import type { ServedNetwork } from '@/domain/policy/code-networks'

/** A shop of the sandbox with what it sells. Goods are named as the shop writes them, in both languages. */
export interface ShopRecord {
  readonly payee: Payee
  readonly offers: readonly { readonly goods: string; readonly amountFen: number }[]
  /** ISO 18245. */
  readonly mcc: string
  /** Its accounts in the networks whose codes it shows. */
  readonly accounts: Readonly<Record<ServedNetwork, string>>
  readonly codes: readonly ShopCodeKind[]
  /** What its app asks for, to charge without asking each time; null: it has no such app. */
  readonly agreement: { readonly scene: string; readonly rule: Omit<PeriodRule, 'firstOn'> | null } | null
}

function shop(
  shopId: string,
  category: string,
  [zh, en]: readonly [string, string],
  mcc: string,
  offers: ShopRecord['offers'],
  codes: ShopRecord['codes'] = [],
  agreement: ShopRecord['agreement'] = null,
): ShopRecord {
  // UnionPay's accounts: acquirer, forwarder, and a merchant number of area, business and sequence.
  const unionpay = `48021000480210001022900${mcc}0001`
  return { payee: { shopId, name: { zh, en }, category }, mcc, offers, accounts: { bangka: shopId, unionpay }, codes, agreement }
}

/** The shops: each kind of payment has one to try it with. */
export const shopRecords: readonly ShopRecord[] = [
  shop(
    'convenience',
    'convenience',
    ['晨光便利店', 'Morning Light Store'],
    '5411',
    [
      { goods: '矿泉水 Mineral water', amountFen: 2_00 },
      { goods: '饭团和茶 Rice ball and tea', amountFen: 11_50 },
      { goods: '雨伞 Umbrella', amountFen: 39_90 },
    ],
    ['unionpay-static', 'unionpay-dynamic', 'own-dynamic', 'expired', 'damaged'],
  ),
  shop('metro', 'transport', ['江城地铁', 'River City Metro'], '4111', [
    { goods: '单程票 Single ticket', amountFen: 4_00 },
    { goods: '一日票 Day ticket', amountFen: 18_00 },
  ]),
  shop('cinema', 'cinema', ['星河影院', 'Galaxy Cinema'], '7832', [
    { goods: '电影票一张 One ticket', amountFen: 45_00 },
    { goods: '电影票六张 Six tickets', amountFen: 270_00 },
  ]),
  shop(
    'taxi',
    'transport',
    ['快到出租', 'Kuaidao Taxi'],
    '4121',
    [
      { goods: '市内行程 City ride', amountFen: 36_40 },
      { goods: '机场行程 Airport ride', amountFen: 218_00 },
    ],
    [],
    { scene: 'INDUSTRY|CARRENTAL', rule: null },
  ),
  shop(
    'street-stall',
    'food',
    ['老王煎饼', 'Old Wang’s Pancakes'],
    '5814',
    [
      { goods: '煎饼 Pancake', amountFen: 8_00 },
      { goods: '豆浆 Soy milk', amountFen: 3_00 },
    ],
    ['own-static', 'sticker', 'sticker-emv'],
  ),
  shop(
    'online',
    'online',
    ['万家网店', 'Wanjia Online'],
    '5311',
    [
      { goods: '充电宝 Power bank', amountFen: 129_00 },
      { goods: '行李箱 Suitcase', amountFen: 459_00 },
      { goods: '手机 Phone', amountFen: 6_299_00 },
    ],
    [],
    // A box of things each month, for a year.
    {
      scene: 'INDUSTRY|ECOMMERCE',
      rule: { type: 'month', count: 1, singleFen: 129_00, totalFen: 12 * 129_00, payments: 12 },
    },
  ),
  shop(
    'takeaway',
    'food',
    ['好饿外卖', 'Haoe Takeaway'],
    '5811',
    [
      { goods: '宫保鸡丁饭 Kung pao chicken', amountFen: 32_00 },
      { goods: '四人套餐 Dinner for four', amountFen: 168_00 },
    ],
    [],
    { scene: 'INDUSTRY|CATERING', rule: null },
  ),
  shop(
    'noodles',
    'food',
    ['兰州拉面馆', 'Lanzhou Noodle House'],
    '5812',
    [{ goods: '牛肉面 Beef noodles', amountFen: 22_00 }],
    ['tip-prompt', 'tip-fixed', 'tip-percent'],
  ),
  shop(
    'duty-free',
    'shopping',
    ['口岸免税店', 'Harbour Duty Free'],
    '5309',
    [{ goods: '茶叶礼盒 Box of tea', amountFen: 188_00 }],
    ['in-yen', 'in-dollars', 'in-baht', 'asks-for-details', 'unknown-rate', 'other-network'],
  ),
  // Foreigners ask why they can't buy it.
  shop('funds', 'funds', ['聚宝货币基金', 'Jubao Money Fund'], '6211', [
    { goods: '货币基金 Money-market fund', amountFen: 100_00 },
  ]),
]

/** The shop with this id. */
export function shopById(shopId: string): ShopRecord | null {
  return shopRecords.find((record) => record.payee.shopId === shopId) ?? null
}

/** The shop that has this account in a payment network. */
export function shopByAccount(network: ServedNetwork, account: string): ShopRecord | null {
  return shopRecords.find(({ accounts }) => accounts[network] === account) ?? null
}
