import type { ReactNode } from 'react'

import { classNames } from '../class-names'
import { Icon } from '../icon'
import { Box, Txt } from '../primitives'
import type { FieldFrameProps } from './types'
import './style.scss'

/** Label above, input, what was understood, error, help. The error's place is always there, so that it is announced when it comes. */
export function FieldFrame(props: FieldFrameProps & { readonly children: ReactNode }) {
  const { id, label, optional, help, error, notice, fact, children } = props
  return (
    <Box className={classNames('bk-field', error !== undefined && 'bk-field--wrong')}>
      <Box className="bk-field__top">
        <Txt as="label" htmlFor={id} id={`${id}-label`} className="bk-field__label">
          {label}
        </Txt>
        {optional !== undefined && <Txt className="bk-field__optional">{optional}</Txt>}
      </Box>
      {children}
      <Box live="polite">
        {fact !== undefined && (
          <Box id={`${id}-fact`} className="bk-field__line bk-field__fact">
            <Txt>{fact.label}</Txt>
            <Txt className="bk-field__fact-value">{fact.value}</Txt>
          </Box>
        )}
        {error !== undefined && (
          <Box id={`${id}-error`} className="bk-field__line bk-field__line--error">
            <Icon name="warn" size={16} />
            <Txt>{error}</Txt>
          </Box>
        )}
        {notice !== undefined && (
          <Box id={`${id}-notice`} className={`bk-field__line bk-field__line--${notice.tone}`}>
            <Icon name={notice.tone === 'ok' ? 'check' : notice.tone} size={16} />
            <Txt>{notice.text}</Txt>
          </Box>
        )}
      </Box>
      {help !== undefined && (
        <Txt as="p" id={`${id}-help`} className="bk-field__help">
          {help}
        </Txt>
      )}
    </Box>
  )
}
