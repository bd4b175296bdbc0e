import { observer } from 'mobx-react-lite'

import { useLink } from '../parts/link'
import { QuestionPage } from '../parts/question-page'

export default observer(function LiveQuestionPage() {
  return <QuestionPage question="live" link={useLink()} />
})
