import { useEffect, useState } from 'react'

import { useWords } from '../texts'

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
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return undefined
    const timer = setTimeout(() => setCopied(false), stays)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
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
