import type { ReactNode } from 'react'

import { Button } from '../button'
import { Icon } from '../icon'
import { Box, Txt } from '../primitives'
import './style.scss'

export interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'danger' | 'ok'
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: { readonly text: string; readonly onPress: () => void; readonly busy?: boolean }
  /** Said aloud when it appears: for what happens while the person is here. */
  readonly live?: boolean
}

const icons = { info: 'info', warn: 'warn', danger: 'warn', ok: 'check' } as const

/** Something to know, in its place on the page. */
export function Notice({ tone, title, children, action, live = false }: NoticeProps) {
  return (
    <Box className={`bk-notice bk-notice--${tone}`} {...(live ? { role: tone === 'danger' ? 'alert' : 'status' } : {})}>
      <Icon name={icons[tone]} size={20} className="bk-notice__icon" />
      <Box className="bk-notice__texts">
        {title !== undefined && (
          <Txt as="p" className="bk-notice__title">
            {title}
          </Txt>
        )}
        {children !== undefined && <Box className="bk-notice__text">{children}</Box>}
        {action !== undefined && (
          <Box className="bk-notice__action">
            <Button kind="secondary" size="small" onPress={action.onPress} busy={action.busy === true}>
              {action.text}
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  )
}
