import { useCallback, useState } from 'react'

import { readRequests, type LoggedRequest } from '../../api/requests'
import { shortcutField } from '../../frame/use-shortcuts'
import type { Hint } from '@/contract/console'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Detail } from '../../ui/detail'
import { TextField } from '../../ui/field'
import { Badge, Panel, type Tone } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { Details } from './details'
import { fits, titleOf } from './fits'
import { refusalOf } from './refusal'

const hints: readonly Hint[] = ['requests']

/** What came in and went out; one opens to its bodies, and can be sent again. */
export function RequestsView() {
  const { texts, when } = useWords()
  const { requests: t, common } = texts
  const [filter, setFilter] = useState('')
  const [open, setOpen] = useState<LoggedRequest | null>(null)
  const live = useLive(
    useCallback(() => readRequests(), []),
    hints,
  )
  return (
    <Shown live={live}>
      {({ requests }) => {
        const shown = requests.filter((each) => fits(each, filter))
        return (
          <>
            <div className="bk-toolbar" data-shortcut={shortcutField}>
              <TextField label={t.filter} value={filter} onChange={setFilter} type="search" />
            </div>
            <div className={requests.length === 0 ? undefined : 'bk-split'}>
              <Panel flush>
                {shown.length === 0 ? (
                  <Empty>{requests.length === 0 ? t.none : t.noneFound}</Empty>
                ) : (
                  <Table
                    name={texts.views.requests}
                    rows={shown}
                    keyOf={({ id }) => id}
                    open={{ key: open?.id ?? null, onOpen: setOpen }}
                    columns={[
                      {
                        title: t.what,
                        cell: (logged) => (
                          <>
                            <span className="bk-mono">{titleOf(logged)}</span>
                            {refusalOf(logged) !== null && <span className="bk-under bk-mono">{refusalOf(logged)}</span>}
                            <span className="bk-under">
                              {t.direction[logged.direction]} · {logged.channel}
                              {logged.merchant === null ? '' : ` · ${logged.merchant}`}
                            </span>
                          </>
                        ),
                      },
                      { title: t.status, cell: (logged) => <Badge tone={toneOf(logged)}>{logged.status ?? '—'}</Badge> },
                      { title: common.when, cell: ({ at }) => <span className="bk-nowrap">{when(at)}</span>, wide: true },
                      { title: t.took, cell: ({ ms }) => t.ms(Math.round(ms)), end: true, wide: true },
                    ]}
                  />
                )}
              </Panel>
              {open !== null && (
                <Detail key={open.id} name={titleOf(open)}>
                  <Details logged={open} />
                </Detail>
              )}
              {open === null && requests.length > 0 && (
                <Panel>
                  <Empty>{t.choose}</Empty>
                </Panel>
              )}
            </div>
          </>
        )
      }}
    </Shown>
  )
}

function toneOf(logged: LoggedRequest): Tone {
  const { status } = logged
  if (refusalOf(logged) !== null) return 'warn'
  if (status === null || status >= 500) return 'danger'
  return status >= 400 ? 'warn' : 'ok'
}
