import { observer } from 'mobx-react-lite'

import { Field } from '@/components/field'
import { Box, Txt } from '@/components/primitives'
import type { CodeOffer } from '@/contract'
import { maxAnswerChars } from '@/domain/code-order/answers'
import type { CodeField } from '@/domain/code-order/fields'
import { useWords } from '@/frame/use-words'
import { codeOrderTexts } from '@/locales/code-order'
import type { CodeOrderFlow } from '@/stores/scan/code-order-flow'
import { useTexts } from '@/stores/use-texts'

interface PromptsProps {
  readonly flow: CodeOrderFlow
  readonly offer: CodeOffer
  readonly disabled: boolean
}

/** Numbers of bills and stores have letters in many countries: they get the keyboard of texts. */
const keyboards: Readonly<Partial<Record<CodeField, 'tel'>>> = { mobileNumber: 'tel' }

/** What the shop wants to know of the person, a field each, and who gets it. */
export const Prompts = observer(function Prompts({ flow, offer, disabled }: PromptsProps) {
  const t = useTexts(codeOrderTexts)
  const words = useWords()
  const { checked, draft } = flow
  return (
    <Box as="section" className="bk-code-order__group">
      <Txt as="h2" className="bk-code-order__heading">
        {t.asked}
      </Txt>
      <Txt as="p" className="bk-code-order__quiet">
        {t.askedNote(words.payee(offer.payee))}
      </Txt>
      {offer.prompts.map((field) => {
        const value = draft.answers[field] ?? ''
        const isOpen = checked !== null && checked.openFields.indexOf(field) >= 0
        return (
          <Field
            key={field}
            id={`code-order-${field}`}
            label={t.fields[field].label}
            help={t.fields[field].help}
            value={value}
            keyboard={keyboards[field] ?? 'text'}
            autofill="off"
            maxLength={maxAnswerChars(field)}
            error={isOpen && flow.tells(field) ? (value.trim() === '' ? t.missing : t.badAnswer) : undefined}
            disabled={disabled}
            onChange={(text) => flow.typeAnswer(field, text)}
            onSubmit={() => flow.submit()}
          />
        )
      })}
    </Box>
  )
})
