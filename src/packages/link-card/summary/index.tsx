import { observer } from 'mobx-react-lite'

import type { LinkCardStore } from '@/stores/link-card/link-card-store'

import { LinkStep } from '../flow'
import { Assistant } from './assistant'
import { Refused } from './refused'
import { Review } from './review'
import { Taken } from './taken'
import { Blocked, FindingOut } from './waiting'

/** One screen for all that happens between "everything is typed" and "the code is on its way". */
const SummaryStep = observer(function SummaryStep({ flow }: { readonly flow: LinkCardStore }) {
  const { state } = flow
  switch (state.at) {
    case 'reviewing':
    case 'sending':
      return <Review flow={flow} state={state} />
    case 'helping':
      return <Assistant flow={flow} state={state} />
    case 'refused':
      return <Refused flow={flow} state={state} />
    case 'taking-over':
      return <Taken flow={flow} state={state} />
    case 'blocked':
      return <Blocked flow={flow} state={state} />
    case 'finding-out':
      return <FindingOut flow={flow} state={state} />
    default:
      // Another screen is on its way to take this one's place.
      return null
  }
})

export default function LinkSummaryPage() {
  return <LinkStep place="summary">{(flow) => <SummaryStep flow={flow} />}</LinkStep>
}
