import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import {
  answersInLink,
  choices,
  linkParams,
  openQuestion,
  type Question,
  questions,
  type ReadLink,
} from '@/domain/can-i-use/questions'
import { Page } from '@/frame/page'
import { commonTexts } from '@/locales/common'
import { guideTexts } from '@/locales/guide'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { questionRoutes } from './link'
import { choiceWords } from './words'
import './style.scss'

interface QuestionPageProps {
  readonly question: Question
  readonly link: ReadLink
}

/** One of the four questions. Whoever has answered them all changes this answer alone, and sees the new answer. */
export const QuestionPage = observer(function QuestionPage({ question, link: { answers, unreadable } }: QuestionPageProps) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(guideTexts)
  const common = useTexts(commonTexts)
  const [choice, setChoice] = useState<string | null>(answers[question])
  const [missing, setMissing] = useState(false)
  const { heading, lead } = t.questions[question]
  const words = choiceWords(t, question)
  const options: readonly string[] = choices[question]
  const after = answersInLink({ ...linkParams(answers), [question]: choice ?? '' }).answers
  const changing = openQuestion(answers) === null
  const isLast = questions.every((other) => other === question || answers[other] !== null)
  const step = questions.indexOf(question) + 1
  const of = questions.length

  function goOn(): void {
    if (choice === null) {
      setMissing(true)
      return
    }
    const open = openQuestion(after)
    const route = open === null ? routes.canIUseAnswer : questionRoutes[open]
    if (changing) navigation.replace(route, linkParams(after))
    else navigation.push(route, linkParams(after))
  }

  return (
    <Page
      title={t.title}
      heading={heading}
      lead={lead}
      audience="everybody"
      {...(changing ? {} : { steps: { step, of, text: common.step(step, of) } })}
      footer={<Button onPress={goOn}>{isLast ? t.seeAnswer : common.next}</Button>}
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
