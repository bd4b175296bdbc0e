import type { ScreenState } from './state'
import { accountStates } from './states/account'
import { agreementStates } from './states/agreements'
import { balanceStates } from './states/balance'
import { bankPageStates } from './states/bank-page'
import { billStates } from './states/bills'
import { checkoutStates } from './states/checkout'
import { codeStates } from './states/codes'
import { guideStates } from './states/guide'
import { limitsStates } from './states/limits'
import { riskCheckStates } from './states/risk-check'
import { linkCardStates } from './states/link-card'
import { mainStates } from './states/main'
import { noticesStates } from './states/notices'
import { cameraStates } from './states/camera'
import { sandboxStates } from './states/sandbox'
import { verificationStates } from './states/verification'

/**
 * Every screen in every state that matters: what the accessibility run, the run with the pseudo-language and the pictures look
 * at. A screen that is not in it fails `npm run check`.
 */
export const screenStates: readonly ScreenState[] = [
  ...mainStates,
  ...billStates,
  ...noticesStates,
  ...accountStates,
  ...balanceStates,
  ...limitsStates,
  ...riskCheckStates,
  ...linkCardStates,
  ...bankPageStates,
  ...checkoutStates,
  ...codeStates,
  ...cameraStates,
  ...guideStates,
  ...verificationStates,
  ...agreementStates,
  ...sandboxStates,
]
