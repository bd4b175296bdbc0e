/** The longer side of a picture that is sent, points: a passport's smallest print is still 13 points high. */
export const sentSide = 1_600
