import { useContext, useEffect, useState } from 'react'

import { useWords } from '../texts'
import { MessagesContext } from './toasts'

/** How long "copied" stays (ms). */
const stays = 2_000

/** Copies a text and says so where it was pressed. */
export function CopyButton({
  text,
  what,
}: {
  readonly text: string
  /** "the pay code": for screen readers. */ readonly what?: string
}) {
  const { common } = useWords().texts
  const say = useContext(MessagesContext)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), stays)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = (): void => {
    const refused = (): void => say.done(common.copyFailed)
    // A page that came over plain http from another machine has no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (clipboard === undefined) refused()
    else void clipboard.writeText(text).then(() => setCopied(true), refused)
  }
  const name = what === undefined ? undefined : common.copyNamed(what)
  return (
    <button
      type="button"
      className="bk-button bk-button--plain bk-button--small bk-copy"
      onClick={copy}
      aria-label={copied ? common.copied : name}
    >
      {/* Both words are there, so that the button keeps its width. */}
      <span className="bk-copy__word" data-shown={!copied} aria-hidden={copied}>
        {common.copy}
      </span>
      <span className="bk-copy__word" data-shown={copied} aria-hidden={!copied} role="status">
        {copied ? common.copied : ''}
      </span>
    </button>
  )
}
