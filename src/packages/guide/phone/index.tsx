import { observer } from 'mobx-react-lite'

import { useLink } from '../parts/link'
import { QuestionPage } from '../parts/question-page'

export default observer(function PhoneQuestionPage() {
  return <QuestionPage question="phone" link={useLink()} />
})
