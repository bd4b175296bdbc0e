import type { Payee } from '@/contract'

/** A shop of the sandbox with what it sells. Goods are named as the shop writes them, in both languages. */
export interface ShopRecord {
  readonly payee: Payee
  readonly offers: readonly { readonly goods: string; readonly amountFen: number }[]
}

function shop(shopId: string, category: string, zh: string, en: string, offers: ShopRecord['offers']): ShopRecord {
  return { payee: { shopId, name: { zh, en }, category }, offers }
}

/** The shops: each kind of payment has one to try it with. */
export const shopRecords: readonly ShopRecord[] = [
  shop('convenience', 'convenience', '晨光便利店', 'Morning Light Store', [
    { goods: '矿泉水 Mineral water', amountFen: 2_00 },
    { goods: '饭团和茶 Rice ball and tea', amountFen: 11_50 },
    { goods: '雨伞 Umbrella', amountFen: 39_90 },
  ]),
  shop('metro', 'transport', '江城地铁', 'River City Metro', [
    { goods: '单程票 Single ticket', amountFen: 4_00 },
    { goods: '一日票 Day ticket', amountFen: 18_00 },
  ]),
  shop('cinema', 'cinema', '星河影院', 'Galaxy Cinema', [
    { goods: '电影票一张 One ticket', amountFen: 45_00 },
    { goods: '电影票六张 Six tickets', amountFen: 270_00 },
  ]),
  shop('taxi', 'transport', '快到出租', 'Kuaidao Taxi', [
    { goods: '市内行程 City ride', amountFen: 36_40 },
    { goods: '机场行程 Airport ride', amountFen: 218_00 },
  ]),
  shop('street-stall', 'food', '老王煎饼', 'Old Wang’s Pancakes', [
    { goods: '煎饼 Pancake', amountFen: 8_00 },
    { goods: '豆浆 Soy milk', amountFen: 3_00 },
  ]),
  shop('online', 'online', '万家网店', 'Wanjia Online', [
    { goods: '充电宝 Power bank', amountFen: 129_00 },
    { goods: '行李箱 Suitcase', amountFen: 459_00 },
    { goods: '手机 Phone', amountFen: 6_299_00 },
  ]),
  shop('noodles', 'food', '兰州拉面馆', 'Lanzhou Noodle House', [{ goods: '牛肉面 Beef noodles', amountFen: 22_00 }]),
]

/** The shop with this id. */
export function shopById(shopId: string): ShopRecord | null {
  return shopRecords.find((record) => record.payee.shopId === shopId) ?? null
}
