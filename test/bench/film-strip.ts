/** The strip at the top of a film tells which code a frame shows: so many squares of black and white, the first always white. */
export const strip = { squares: 8, side: 40 } as const
