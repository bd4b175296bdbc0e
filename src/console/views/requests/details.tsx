import { type LoggedRequest, replayRequest } from '../../api/requests'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { Facts, Panel } from '../../ui/panel'
import { useDoing } from '../../ui/toasts'
import { titleOf } from './fits'
import { refusalOf } from './refusal'

/** One request whole, as the log kept it: secrets are masked there already. */
export function Details({ logged }: { readonly logged: LoggedRequest }) {
  const { texts, moment } = useWords()
  const { requests: t, common } = texts
  const doing = useDoing()
  const refusal = refusalOf(logged)
  return (
    <Panel
      title={titleOf(logged)}
      aside={
        <Button
          disabled={doing.busy || logged.noReplay !== null}
          onPress={() => {
            doing.run(
              () => replayRequest(logged.id),
              ({ status }) => doing.say.done(t.replayed(status)),
            )
          }}
        >
          {t.replay}
        </Button>
      }
    >
      {logged.noReplay !== null && <p className="bk-quiet">{t.noReplay[logged.noReplay]}</p>}
      <Facts
        rows={[
          [t.id, <span className="bk-mono">{logged.id}</span>],
          [t.way, `${t.direction[logged.direction]} · ${logged.channel}`],
          [t.what, <span className="bk-mono">{`${logged.method} ${logged.route}`}</span>],
          [t.status, logged.status ?? common.none],
          ...(refusal === null ? [] : [[t.result, <span className="bk-mono">{refusal}</span>] as const]),
          [common.when, moment(logged.at)],
          [t.took, t.ms(Math.round(logged.ms))],
        ]}
      />
      <Body title={t.request} body={logged.body} />
      <Body title={t.answer} body={logged.answer} />
    </Panel>
  )
}

function Body({ title, body }: { readonly title: string; readonly body: unknown }) {
  const { requests: t } = useWords().texts
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null, null, 2)
  const isEmpty = body === null || body === undefined || body === ''
  return (
    <>
      <div className="bk-panel__head">
        <h3 className="bk-panel__subtitle">{title}</h3>
        {!isEmpty && <CopyButton text={text} what={title} />}
      </div>
      {isEmpty ? (
        <p className="bk-quiet">{t.empty}</p>
      ) : (
        <pre className="bk-code" tabIndex={0} aria-label={title}>
          {text}
        </pre>
      )}
    </>
  )
}
