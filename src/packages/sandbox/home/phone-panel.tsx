import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { useWords } from '@/frame/use-words'
import { sandboxTexts } from '@/locales/sandbox'
import type { SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { useTexts } from '@/stores/use-texts'

import { useCopy } from './use-copy'
import './style.scss'

/** The phone of the sandbox: every SMS that was sent to anybody, newest first, as it arrives. */
export const PhonePanel = observer(function PhonePanel({ desk }: { readonly desk: SandboxDesk }) {
  const words = useWords()
  const t = useTexts(sandboxTexts).phone
  const copy = useCopy(desk)
  if (desk.messages.length === 0) return <EmptyState icon="message" text={t.empty} />
  return (
    <>
      {desk.messages.map(({ id, to, text, code, sentAt }) => (
        <Surface key={id}>
          <Txt as="p" className="bk-sandbox__quiet">
            {`${t.to(to)} · ${words.past(sentAt)}`}
          </Txt>
          <Txt as="p">{text}</Txt>
          {code !== null && (
            <Button kind="soft" size="small" icon="copy" onPress={() => void copy(code, t.copied)}>
              {t.copyCode(code)}
            </Button>
          )}
        </Surface>
      ))}
      <Txt as="p" className="bk-sandbox__quiet">
        {t.forgets}
      </Txt>
    </>
  )
})
