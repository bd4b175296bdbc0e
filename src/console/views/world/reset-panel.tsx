import { useState } from 'react'

import { call } from '../../api/request'
import { useWorldState } from '../../live/use-world-state'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { Panel } from '../../ui/panel'
import { Shown } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'

/** Starting over, from a seed. */
export function ResetPanel() {
  const { world: t } = useWords().texts
  const live = useWorldState()
  return (
    <Panel title={t.reset}>
      <p className="bk-quiet">{t.resetExplain}</p>
      <Shown live={live}>{({ seed }) => <ResetForm key={seed} seed={seed} />}</Shown>
    </Panel>
  )
}

function ResetForm({ seed }: { readonly seed: string }) {
  const { world: t } = useWords().texts
  const [text, setText] = useState(seed)
  const [asking, setAsking] = useState(false)
  const doing = useDoing()
  const chosen = text.trim()
  const isSeed = chosen.length >= 1 && chosen.length <= 64
  return (
    <>
      <TextField label={t.seed} value={text} onChange={setText} maxLength={64} error={isSeed ? null : t.seedWrong} />
      <div className="bk-actions">
        <Button look="danger" disabled={!isSeed || doing.busy} onPress={() => setAsking(true)}>
          {t.resetAction}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t.resetTitle}
          explain={t.resetExplain}
          action={t.resetAction}
          danger
          onClose={() => setAsking(false)}
          onConfirm={() => {
            doing.run(
              () => call('resetSandbox', { seed: chosen }),
              () => doing.say.done(t.resetDone),
            )
          }}
        />
      )}
    </>
  )
}
