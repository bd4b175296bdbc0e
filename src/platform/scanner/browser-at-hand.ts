import type { CameraSettings } from './types'

/** Whose settings lead to the camera: browsers of one kind of device put them in the same place. */
export function browserAtHand({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Exclude<CameraSettings['way'], 'opened'> {
  // An iPad says that it is a Mac; no Mac is touched with several fingers.
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
  // Every browser there is Safari inside and says so; the others add their own names, and are found in the phone's settings.
  if (isApple) return /CriOS|FxiOS|EdgiOS|OPT\/|MicroMessenger|AlipayClient/.test(userAgent) ? 'ios-other' : 'ios-safari'
  return /Android/.test(userAgent) ? 'android' : 'desktop'
}
