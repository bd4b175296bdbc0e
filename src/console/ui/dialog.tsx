import { type ReactNode, useEffect, useId, useRef } from 'react'

import { useWords } from '../texts'
import { Button } from './button'
import { Glyph } from './glyph'

/** What lies on the page until it is closed: Escape and the cross close it, and the focus goes back to where it was. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { common } = useWords().texts
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="bk-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="bk-dialog__head">
        <h2 className="bk-dialog__title" id={id}>
          {title}
        </h2>
        <button type="button" className="bk-button bk-button--plain bk-button--small" onClick={onClose} aria-label={common.close}>
          <Glyph name="cross" />
        </button>
      </div>
      {children}
    </dialog>
  )
}

export interface ConfirmProps {
  readonly title: string
  readonly explain?: string
  readonly action: string
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something that can't be taken back. */
export function Confirm({ title, explain, action, danger = false, onConfirm, onClose }: ConfirmProps) {
  const { common } = useWords().texts
  return (
    <Dialog title={title} onClose={onClose}>
      {explain !== undefined && <p className="bk-dialog__text">{explain}</p>}
      <div className="bk-actions bk-actions--end">
        <Button look="plain" onPress={onClose}>
          {common.cancel}
        </Button>
        <Button
          look={danger ? 'danger' : 'primary'}
          onPress={() => {
            onClose()
            onConfirm()
          }}
        >
          {action}
        </Button>
      </div>
    </Dialog>
  )
}
