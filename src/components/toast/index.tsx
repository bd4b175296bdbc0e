import { useEffect } from 'react'

import { Box, Pressable, Txt } from '../primitives'
import './style.scss'

export interface ToastProps {
  /** Null while there is nothing to say: the place stays, so that what comes is announced. */
  readonly text: string | null
  readonly action?: { readonly text: string; readonly onPress: () => void }
  /** Called `lastsMs` after the text appeared. */
  readonly onGone?: () => void
  /** Milliseconds; 6,000 where nothing is said. An undo should give more. */
  readonly lastsMs?: number
}

/** A short message over the page's foot, with one action such as Undo. */
export function Toast({ text, action, onGone, lastsMs = 6000 }: ToastProps) {
  useEffect(() => {
    if (text === null || onGone === undefined) return undefined
    const timer = setTimeout(onGone, lastsMs)
    return () => clearTimeout(timer)
  }, [text, onGone, lastsMs])
  return (
    <Box className="bk-toast" role="status" live="polite">
      {text !== null && (
        <Box className="bk-toast__bar">
          <Txt className="bk-toast__text">{text}</Txt>
          {action !== undefined && (
            <Pressable className="bk-toast__action" onPress={action.onPress}>
              {action.text}
            </Pressable>
          )}
        </Box>
      )}
    </Box>
  )
}
