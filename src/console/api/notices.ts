import type { NoticesView, NoticeView } from '@/contract/console'

import { type Answer, change, read } from './request'

export type NoticeCommand = 'resend' | 'duplicate' | 'hold'
export type ReleaseOrder = 'oldest-first' | 'newest-first'

/** The newest notices to a merchant. */
export const readNotices = (shopId: string): Promise<Answer<NoticesView>> =>
  read(`sandbox/notices?${new URLSearchParams({ shopId }).toString()}`)

export const commandNotice = (id: string, command: NoticeCommand): Promise<Answer<NoticeView>> =>
  change(`sandbox/notices/${encodeURIComponent(id)}/${command}`, {})

/** Lets go what is held of a merchant, in this order. */
export const releaseNotices = (shopId: string, order: ReleaseOrder): Promise<Answer<{ readonly released: number }>> =>
  change('sandbox/notices/release', { shopId, order })

export const setNoticeFault = (shopId: string, fault: NoticesView['fault']): Promise<Answer<Pick<NoticesView, 'fault'>>> =>
  change('sandbox/notices/fault', { shopId, fault }, 'PUT')
