import { useEffect, useState } from 'react'

import type { WorldView } from '@/contract/console'

import { jumpForward } from '../../api/world'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { Facts, Panel } from '../../ui/panel'
import { useDoing } from '../../ui/toasts'
import { durationText, jumps, minuteMs, readMinutes } from './durations'

export interface ClockPanelProps {
  readonly world: WorldView
  readonly onChanged: () => void
}

/** The world's clock: what it shows, and how to move it. It goes forward only, as every clock does. */
export function ClockPanel({ world, onChanged }: ClockPanelProps) {
  const { texts, moment } = useWords()
  const { world: t } = texts
  const [asked, setAsked] = useState<number | null>(null)
  const [minutes, setMinutes] = useState('')
  const [wrong, setWrong] = useState(false)
  const doing = useDoing()
  const now = useTicking(world.aheadMs)
  const text = (ms: number): string => durationText(ms, t.jumpBy)
  const askCustom = (): void => {
    const chosen = readMinutes(minutes)
    setWrong(chosen === null)
    if (chosen !== null) setAsked(chosen * minuteMs)
  }
  return (
    <Panel title={t.clock}>
      <p className="bk-clock">{moment(now)}</p>
      <p className="bk-quiet">{t.zone}</p>
      {world.aheadMs === 0 ? (
        <p className="bk-quiet">{t.inStep}</p>
      ) : (
        <Facts
          rows={[
            [t.realTime, moment(now - world.aheadMs)],
            [t.difference, t.ahead(text(world.aheadMs))],
          ]}
        />
      )}
      <h3 className="bk-panel__subtitle">{t.jump}</h3>
      <div className="bk-actions">
        {jumps.map(({ name, ms }) => (
          <Button key={name} disabled={doing.busy} onPress={() => setAsked(ms)}>
            {t.jumpBy[name]}
          </Button>
        ))}
      </div>
      <div className="bk-inline-form">
        <TextField
          label={t.custom}
          value={minutes}
          inputMode="numeric"
          onChange={(value) => {
            setMinutes(value)
            setWrong(false)
          }}
          onEnter={askCustom}
          error={wrong ? t.customWrong : null}
        />
        <Button disabled={doing.busy} onPress={askCustom}>
          {t.customGo}
        </Button>
      </div>
      {asked !== null && (
        <Confirm
          title={t.jumpTitle(text(asked))}
          explain={t.jumpExplain}
          action={t.jump}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            doing.run(
              () => jumpForward(asked),
              () => {
                doing.say.done(t.jumped(text(asked)))
                setMinutes('')
                onChanged()
              },
            )
          }}
        />
      )}
    </Panel>
  )
}

/** The time of a clock that is so far ahead (ms) of this machine's, second by second. */
function useTicking(aheadMs: number): number {
  const [machine, setMachine] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setMachine(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return machine + aheadMs
}
