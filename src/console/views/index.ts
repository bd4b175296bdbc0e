import type { ComponentType } from 'react'

import type { ViewName } from '../routes'
import { BankView } from './bank'
import { BooksView } from './books'
import { FailuresView } from './failures'
import { MerchantsView } from './merchants'
import { NoticesView } from './notices'
import { PhoneView } from './phone'
import { RequestsView } from './requests'
import { TillView } from './till'
import { WorldView } from './world'

/** What draws each view. */
export const views: Readonly<Record<ViewName, ComponentType>> = {
  till: TillView,
  merchants: MerchantsView,
  phone: PhoneView,
  bank: BankView,
  books: BooksView,
  requests: RequestsView,
  notices: NoticesView,
  failures: FailuresView,
  world: WorldView,
}
