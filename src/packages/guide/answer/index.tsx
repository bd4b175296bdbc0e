import { observer } from 'mobx-react-lite'

import { completeAnswers, openQuestion, questions } from '@/domain/can-i-use/questions'

import { AnswerPage } from '../parts/answer-page'
import { useLink } from '../parts/link'
import { QuestionPage } from '../parts/question-page'

/** The answer to the four choices in the address; of a link that has not all of them, what is missing is asked. */
export default observer(function LinkedAnswerPage() {
  const link = useLink()
  const complete = completeAnswers(link.answers)
  if (complete !== null) return <AnswerPage answers={complete} />
  return <QuestionPage question={openQuestion(link.answers) ?? questions[0]} link={link} />
})
