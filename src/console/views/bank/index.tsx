import { useCallback, useState } from 'react'

import type { Hint } from '@/contract/console'

import { call } from '../../api/request'
import { shortcutField } from '../../frame/use-shortcuts'
import { useLive } from '../../live/use-live'
import { useWords } from '../../texts'
import { Detail } from '../../ui/detail'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { Badge, Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { NewRecord } from './new-record'
import type { BankRecord } from './record'
import { RecordForm } from './record-form'

const hints: readonly Hint[] = ['bank', 'payments', 'time']

/** The bank's desk: what it has on file, and changing it as a clerk would. */
export function BankView() {
  const { texts, money, named } = useWords()
  const { bank: t } = texts
  const [filter, setFilter] = useState('')
  const [openId, setOpenId] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const live = useLive(
    useCallback(() => call('bankRecords', {}), []),
    hints,
  )
  return (
    <Shown live={live}>
      {({ records }) => {
        const shown = records.filter((record) => matches(record, filter))
        const open = records.find(({ id }) => id === openId)
        return (
          <>
            <div className="bk-toolbar" data-shortcut={shortcutField}>
              <TextField label={t.filter} value={filter} onChange={setFilter} type="search" />
              <Button onPress={() => setAdding(true)}>{t.add}</Button>
            </div>
            {adding && (
              <NewRecord
                onClose={() => setAdding(false)}
                onMade={(id) => {
                  setAdding(false)
                  setFilter('')
                  setOpenId(id)
                  live.refresh()
                }}
              />
            )}
            <div className="bk-split">
              <Panel flush>
                {shown.length === 0 ? (
                  <Empty>{records.length === 0 ? t.none : t.noneFound}</Empty>
                ) : (
                  <Table
                    name={texts.views.bank}
                    rows={shown}
                    keyOf={({ id }) => id}
                    open={{ key: openId, onOpen: ({ id }) => setOpenId(id) }}
                    columns={[
                      {
                        title: t.holder,
                        cell: ({ name, bankName, maskedCardNumber }) => (
                          <>
                            {name}
                            <span className="bk-under">
                              {named(bankName)} <span className="bk-mono">{maskedCardNumber}</span>
                            </span>
                          </>
                        ),
                      },
                      { title: texts.notices.state, cell: ({ locked }) => locked && <Badge tone="warn">{t.locked}</Badge> },
                      {
                        title: t.left,
                        cell: ({ balanceFen, spentFen }) => (
                          <>
                            {money(Math.max(0, balanceFen - spentFen))}
                            {spentFen > 0 && <span className="bk-under">{t.spent(money(spentFen))}</span>}
                          </>
                        ),
                        end: true,
                      },
                    ]}
                  />
                )}
              </Panel>
              {open === undefined ? (
                <Panel>
                  <Empty>{t.choose}</Empty>
                </Panel>
              ) : (
                <Detail key={open.id} name={t.recordOf(open.name)}>
                  <RecordForm record={open} onChanged={live.refresh} />
                </Detail>
              )}
            </div>
          </>
        )
      }}
    </Shown>
  )
}

function matches({ name, bankName, maskedCardNumber, idNumber, phone }: BankRecord, filter: string): boolean {
  const text = [name, bankName.zh, bankName.en, maskedCardNumber, idNumber, phone].join(' ').toLowerCase()
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
