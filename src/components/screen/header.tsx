import type { ScreenHeaderProps } from './types'

/** Alipay draws the title bar itself, with its own way back. */
export const ScreenHeader: (props: ScreenHeaderProps) => null = () => null
