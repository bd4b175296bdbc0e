import { createContext, useContext } from 'react'

const Direction = createContext<'ltr' | 'rtl'>('ltr')

/** Says to everything below which way lines run. */
export const DirectionProvider = Direction.Provider

/**
 * The class of whatever lies on the page itself (a screen, a sheet): Alipay's page takes no `dir`, so each of them turns what is
 * in it. What points in reading direction is mirrored below `bk-rtl` (styles/_mixins.scss).
 */
export function useDirectionClass(): string {
  return useContext(Direction) === 'rtl' ? 'bk-rtl' : ''
}
