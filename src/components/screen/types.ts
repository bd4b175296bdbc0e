import type { ReactNode } from 'react'

import type { StepsProps } from '../steps'

export interface ScreenHeaderProps {
  readonly title: string
  readonly isHeading: boolean
  readonly back: { readonly label: string; readonly onBack: () => void } | undefined
  readonly action: ReactNode
}

export interface ScreenProps {
  /** In the title bar (Alipay's own one gets it from the page's config). */
  readonly title: string
  /** The way back in the title bar of H5, with its words ("Back"). Absent on the tabs. */
  readonly back?: { readonly label: string; readonly onBack: () => void }
  /** At the end of the title bar; on Alipay, which draws that itself, at the head of the page. */
  readonly action?: ReactNode
  /** The large heading of the content; without it the title is the page's heading. */
  readonly heading?: string
  /** One sentence below the heading. */
  readonly lead?: ReactNode
  readonly steps?: StepsProps
  /** A strip across the top: no connection, a notice for the whole screen. */
  readonly strip?: ReactNode
  /** The actions at the thumb: stays above the keyboard and the safe area. */
  readonly footer?: ReactNode
  /** A message over the foot of the page: it rests above the actions and never covers them. */
  readonly toast?: ReactNode
  /** Below everything, on the tabs. */
  readonly tabBar?: ReactNode
  readonly children?: ReactNode
}
