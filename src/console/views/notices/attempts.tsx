import type { NoticeView } from '@/contract/console'

import { commandNotice, type NoticeCommand } from '../../api/notices'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Badge, Facts, Panel } from '../../ui/panel'
import { useDoing } from '../../ui/toasts'

export interface AttemptsProps {
  readonly notice: NoticeView
  readonly onChanged: () => void
}

const commands = ['resend', 'duplicate', 'hold'] as const satisfies readonly NoticeCommand[]

/** One notice: where it goes, each try with what came back, and what can be done with it. */
export function Attempts({ notice, onChanged }: AttemptsProps) {
  const { texts, moment } = useWords()
  const { notices: t, requests } = texts
  const doing = useDoing()
  return (
    <Panel title={`${t.kinds[notice.kind]} ${notice.orderNumber}`}>
      <Facts rows={[[t.to, <span className="bk-mono">{notice.url ?? t.toItself}</span>]]} />
      <div className="bk-actions">
        {commands.map((command) => (
          <Button
            key={command}
            disabled={doing.busy || (command === 'hold' && notice.state !== 'due')}
            onPress={() => {
              doing.run(
                () => commandNotice(notice.id, command),
                () => {
                  doing.say.done(t.done[command])
                  onChanged()
                },
              )
            }}
          >
            {t[command]}
          </Button>
        ))}
      </div>
      <h3 className="bk-panel__subtitle">{t.attempts}</h3>
      {notice.attempts.length === 0 && <p className="bk-quiet">{t.noAttempts}</p>}
      <ol className="bk-tries">
        {notice.attempts.map(({ at, outcome, tookMs }, index) => (
          // Attempts are only ever added.
          <li key={index} className="bk-tries__one">
            <span className="bk-figures">{moment(at)}</span>
            <Badge tone={outcome === 'success' ? 'ok' : 'danger'}>{t.outcomes[outcome]}</Badge>
            <span className="bk-quiet bk-figures bk-nowrap">{requests.ms(tookMs)}</span>
          </li>
        ))}
      </ol>
      {notice.dueAt !== null && <p className="bk-quiet">{t.next(moment(notice.dueAt))}</p>}
    </Panel>
  )
}
