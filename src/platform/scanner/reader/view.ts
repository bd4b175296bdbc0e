import { type Darkness, darknessOf } from './grid/darkness'
import { type Grey, greyOf, halved } from './grid/grey'
import type { Pixels } from './types'

/** A picture in the forms in which it is looked at, each made when it is first asked for. */
export interface View {
  readonly pixels: Pixels
  /** Brightness at the n-th halving, 0 the whole. */
  grey(level: number): Grey
  darkness(level: number): Darkness
}

export function viewOf(pixels: Pixels): View {
  const greys: Grey[] = []
  const darks: Darkness[] = []
  const view: View = {
    pixels,
    grey: (level) => (greys[level] ??= level === 0 ? greyOf(pixels) : halved(view.grey(level - 1))),
    darkness: (level) => (darks[level] ??= darknessOf(view.grey(level))),
  }
  return view
}
