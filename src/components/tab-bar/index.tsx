import type { TabBarProps } from './types'

export type { Tab, TabBarProps } from './types'

/** Alipay draws its own tab bar: custom ones break there. */
export function TabBar(_props: TabBarProps): null {
  return null
}
