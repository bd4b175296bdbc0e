import { useCallback, useState } from 'react'

import type { Hint, NoticeView } from '@/contract/console'

import { readNotices, releaseNotices, type ReleaseOrder, setNoticeFault } from '../../api/notices'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Detail } from '../../ui/detail'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { Badge, Panel, type Tone } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { useDoing } from '../../ui/toasts'
import { Attempts } from './attempts'

const hints: readonly Hint[] = ['notices', 'time']
const tones: Readonly<Record<NoticeView['state'], Tone>> = { due: 'brand', heard: 'ok', held: 'warn', 'given-up': 'danger' }
const faults = ['none', 'held', 'dropped', 'twice', 'reordered'] as const

/** The notices to one merchant; one opens to its attempts. */
export function MerchantNotices({ shopId }: { readonly shopId: string }) {
  const { texts, money, when } = useWords()
  const { notices: t, common } = texts
  const [openId, setOpenId] = useState<string | null>(null)
  const doing = useDoing()
  const live = useLive(
    useCallback(() => readNotices(shopId), [shopId]),
    hints,
  )
  const release = (order: ReleaseOrder): void => {
    doing.run(
      () => releaseNotices(shopId, order),
      ({ released }) => {
        doing.say.done(t.released(released))
        live.refresh()
      },
    )
  }
  return (
    <Shown live={live}>
      {({ notices, fault }) => {
        const held = notices.filter(({ state }) => state === 'held').length
        const open = notices.find(({ id }) => id === openId)
        return (
          <>
            <div className="bk-toolbar">
              <SelectField
                label={t.fault}
                value={fault ?? 'none'}
                options={faults.map((each) => ({ value: each, text: t.faults[each] }))}
                onChange={(chosen) => doing.run(() => setNoticeFault(shopId, chosen === 'none' ? null : chosen), live.refresh)}
              />
              {held > 0 && (
                <>
                  <Badge tone="warn">{t.held(held)}</Badge>
                  <Button disabled={doing.busy} onPress={() => release('oldest-first')}>
                    {t.letGo}
                  </Button>
                  <Button disabled={doing.busy} onPress={() => release('newest-first')}>
                    {t.letGoTurned}
                  </Button>
                </>
              )}
            </div>
            <div className={notices.length === 0 ? undefined : 'bk-split'}>
              <Panel flush>
                {notices.length === 0 ? (
                  <Empty>{t.none}</Empty>
                ) : (
                  <Table
                    name={texts.views.notices}
                    rows={notices}
                    keyOf={({ id }) => id}
                    open={{ key: openId, onOpen: ({ id }) => setOpenId(id) }}
                    columns={[
                      {
                        title: t.about,
                        cell: ({ kind, orderNumber, amountFen }) => (
                          <>
                            {t.kinds[kind]} {money(amountFen)}
                            <span className="bk-under bk-mono">{orderNumber}</span>
                          </>
                        ),
                      },
                      { title: t.state, cell: (notice) => <State notice={notice} /> },
                      {
                        title: common.when,
                        cell: ({ createdAt }) => <span className="bk-nowrap">{when(createdAt)}</span>,
                        wide: true,
                      },
                      { title: t.attempts, cell: ({ attempts }) => attempts.length, end: true },
                    ]}
                  />
                )}
              </Panel>
              {open !== undefined && (
                <Detail key={open.id} name={`${t.kinds[open.kind]} ${open.orderNumber}`}>
                  <Attempts notice={open} onChanged={live.refresh} />
                </Detail>
              )}
              {open === undefined && notices.length > 0 && (
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

function State({ notice: { attempts, state } }: { readonly notice: NoticeView }) {
  const { states } = useWords().texts.notices
  const isRetrying = state === 'due' && attempts.length > 0
  return <Badge tone={isRetrying ? 'warn' : tones[state]}>{states[isRetrying ? 'retrying' : state]}</Badge>
}
