import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'

import { answersInLink, completeAnswers, openQuestion, questionNamed, questions } from '@/domain/can-i-use/questions'

import { AnswerPage } from './answer-page'
import { QuestionPage } from './question-page'
import './style.scss'

/**
 * "Can I use it?": whatever is known is in the address, so each question is a page of its own in the history (back keeps the
 * answers), and a link with all four opens the answer itself.
 */
export default observer(function CanIUsePage() {
  const { params } = useRouter()
  const { answers, unreadable } = answersInLink(params)
  const changing = questionNamed(params['ask'])
  const complete = completeAnswers(answers)
  if (complete !== null && changing === null) return <AnswerPage answers={complete} />
  return (
    <QuestionPage
      question={changing ?? openQuestion(answers) ?? questions[0]}
      answers={answers}
      changing={changing !== null}
      unreadable={unreadable}
    />
  )
})
