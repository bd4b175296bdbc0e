import { useCallback, useState } from 'react'

import type { Hint } from '@/contract/console'

import { call } from '../../api/request'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { CopyButton } from '../../ui/copy-button'
import { TextField } from '../../ui/field'
import { Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { shortcutField } from '../../frame/use-shortcuts'

const hints: readonly Hint[] = ['messages', 'time']

/** Every phone of the sandbox: what it was sent, newest first. */
export function PhoneView() {
  const { texts, moment } = useWords()
  const [phone, setPhone] = useState('')
  const live = useLive(
    useCallback(() => call('sandboxMessages', {}), []),
    hints,
  )
  const wanted = phone.replace(/[^0-9]/g, '')
  return (
    <Shown live={live}>
      {({ messages }) => {
        const numbers = [...new Set(messages.map(({ to }) => to))]
        const shown = messages.filter(({ to }) => to.replace(/[^0-9]/g, '').includes(wanted))
        return (
          <>
            <div className="bk-toolbar" data-shortcut={shortcutField}>
              <TextField
                label={texts.phone.which}
                value={phone}
                onChange={setPhone}
                inputMode="tel"
                type="search"
                suggestions={numbers}
              />
            </div>
            {shown.length === 0 && <Empty>{messages.length === 0 ? texts.phone.none : texts.phone.noneOf}</Empty>}
            <ul className="bk-stack">
              {shown.map(({ id, to, text, code, sentAt }) => (
                <li key={id}>
                  <Panel>
                    <div className="bk-message">
                      <div className="bk-message__text">
                        <p className="bk-quiet">
                          {texts.phone.to(to)} · {moment(sentAt)}
                        </p>
                        <p>{text}</p>
                      </div>
                      {code !== null && (
                        <div className="bk-message__code">
                          <strong className="bk-message__digits">{code}</strong>
                          <CopyButton text={code} what={code} />
                        </div>
                      )}
                    </div>
                  </Panel>
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Shown>
  )
}
