import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { answersInLink, choices, linkParams, type PartialAnswers, type Question, questions } from '@/domain/can-i-use/questions'
import { Page } from '@/frame/page'
import { commonTexts } from '@/locales/common'
import { guideTexts } from '@/locales/guide'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { choiceWords } from './words'

interface QuestionPageProps {
  readonly question: Question
  readonly answers: PartialAnswers
  /** One answer of several is being changed: it takes the place of the old one, and nothing else is asked again. */
  readonly changing: boolean
  readonly unreadable: boolean
}

/** One of the four questions. */
export const QuestionPage = observer(function QuestionPage({ question, answers, changing, unreadable }: QuestionPageProps) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(guideTexts)
  const common = useTexts(commonTexts)
  const [choice, setChoice] = useState<string | null>(answers[question])
  const [missing, setMissing] = useState(false)
  const { heading, lead } = t.questions[question]
  const words = choiceWords(t, question)
  const options: readonly string[] = choices[question]
  const after = answersInLink({ ...linkParams(answers), [question]: choice ?? '' }).answers
  const isLast = questions.every((other) => other === question || answers[other] !== null)
  const step = questions.indexOf(question) + 1
  const of = questions.length

  function goOn(): void {
    if (choice === null) {
      setMissing(true)
      return
    }
    if (changing) navigation.replace(routes.canIUse, linkParams(after))
    else navigation.push(routes.canIUse, linkParams(after))
  }

  return (
    <Page
      title={t.title}
      heading={heading}
      lead={lead}
      audience="everybody"
      {...(changing ? {} : { steps: { step, of, text: common.step(step, of) } })}
      footer={<Button onPress={goOn}>{isLast || changing ? t.seeAnswer : common.next}</Button>}
    >
      {unreadable && (
        <Notice tone="warn" live>
          <Txt>{t.unreadable}</Txt>
        </Notice>
      )}
      <Choice
        label={heading}
        labelHidden
        options={options.map((value) => {
          const { name, detail } = words(value)
          return { value, label: name, ...(detail === '' ? {} : { detail }) }
        })}
        value={choice}
        onChange={(chosen) => {
          setChoice(chosen)
          setMissing(false)
        }}
        {...(missing ? { error: t.chooseOne } : {})}
      />
      <Txt as="p" className="bk-guide__quiet">
        {t.private}
      </Txt>
    </Page>
  )
})
