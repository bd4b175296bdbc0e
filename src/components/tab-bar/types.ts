import type { IconName } from '../icon'

export interface Tab {
  readonly key: string
  readonly text: string
  readonly icon: IconName
  /** How much is new there, and how a screen reader says that with the tab's name. */
  readonly news?: { readonly count: number; readonly label: string }
}

export interface TabBarProps {
  /** What the bar is, for screen readers: "Main". */
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly current: string
  readonly onChange: (key: string) => void
}
