import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { List, Row } from '@/components/list'
import { type Answer, canIUse } from '@/domain/can-i-use/answer'
import { type Answers, linkParams, questions } from '@/domain/can-i-use/questions'
import { alsoAsked } from '@/domain/can-i-use/vocabulary'
import { Page } from '@/frame/page'
import { guideTexts } from '@/locales/guide'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { Findings } from './findings'
import { questionRoutes } from './link'
import { NextSteps } from './next-steps'
import { Share } from './share'
import { Sources } from './sources'
import { choiceWords } from './words'
import './style.scss'

/** What works for this person, what does not, and what to do next. */
export const AnswerPage = observer(function AnswerPage({ answers }: { readonly answers: Answers }) {
  const t = useTexts(guideTexts)
  const answer = canIUse(answers)
  const { heading, lead } = t.verdicts[answer.verdict]
  return (
    <Page title={t.title} heading={heading} lead={lead} audience="everybody" footer={<WayIn answer={answer} />}>
      <NextSteps next={answer.next} />
      <Findings findings={answer.findings} />
      <List title={t.alsoAskedTitle} label={t.alsoAskedTitle}>
        {alsoAsked.map((asked) => (
          <Row key={asked} title={t.alsoAsked[asked].question} detail={t.alsoAsked[asked].answer} />
        ))}
      </List>
      <YourAnswers answers={answers} />
      <Share answers={answers} />
      <Sources findings={answer.findings} />
    </Page>
  )
})

/** The one thing to do next within the wallet; while nothing would come of it, or no code could arrive, other answers. */
const WayIn = observer(function WayIn({ answer }: { readonly answer: Answer }) {
  const { session, deps } = useStores()
  const t = useTexts(guideTexts)
  const { navigation } = deps.platform
  if (answer.verdict === 'not-yet' || answer.next.indexOf('get-phone') >= 0)
    return (
      <Button kind="soft" onPress={() => navigation.push(routes.canIUse)}>
        {t.startOver}
      </Button>
    )
  return session.loggedIn ? (
    <Button onPress={() => navigation.push(routes.linkNumber)}>{t.steps['link-card'].title}</Button>
  ) : (
    <Button onPress={() => navigation.push(routes.signUp)}>{t.steps['sign-up'].title}</Button>
  )
})

/** The four answers; each leads back to its question. */
const YourAnswers = observer(function YourAnswers({ answers }: { readonly answers: Answers }) {
  const { navigation } = useStores().deps.platform
  const t = useTexts(guideTexts)
  return (
    <List title={t.yourAnswers} label={t.yourAnswers}>
      {questions.map((question) => {
        const { short } = t.questions[question]
        const { name } = choiceWords(t, question)(answers[question])
        return (
          <Row
            key={question}
            title={short}
            detail={name}
            label={t.changeAnswer(short, name)}
            onPress={() => navigation.push(questionRoutes[question], linkParams(answers))}
          />
        )
      })}
    </List>
  )
})
