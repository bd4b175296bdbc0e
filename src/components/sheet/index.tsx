import { useId, type ReactNode } from 'react'

import { classNames } from '../class-names'
import { useDirectionClass } from '../writing'
import { Icon } from '../icon'
import { Box, Dialog, Pressable, Txt } from '../primitives'
import './style.scss'

export interface SheetProps {
  readonly title: string
  /** The words of the cross: "Close". */
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children?: ReactNode
  /** The actions, below what scrolls. */
  readonly footer?: ReactNode
}

/** A dialog that rises from below. It is open as long as it is drawn. */
export function Sheet({ title, closeLabel, onClose, children, footer }: SheetProps) {
  const direction = useDirectionClass()
  const titleId = `sheet-${useId().split(':').join('')}`
  return (
    <Box className={classNames('bk-sheet', direction)}>
      <Box className="bk-sheet__veil" hidden>
        <Pressable className="bk-sheet__outside" tabStop={false} onPress={onClose} />
      </Box>
      <Dialog className="bk-sheet__panel" labelledBy={titleId} onClose={onClose}>
        <Box className="bk-sheet__head">
          <Txt as="h2" id={titleId} className="bk-sheet__title">
            {title}
          </Txt>
          <Pressable className="bk-sheet__close" label={closeLabel} onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </Box>
        <Box className="bk-sheet__content">{children}</Box>
        {footer !== undefined && <Box className="bk-sheet__footer">{footer}</Box>}
      </Dialog>
    </Box>
  )
}
