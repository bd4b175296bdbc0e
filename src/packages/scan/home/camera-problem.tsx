import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import { scanTexts } from '@/locales/scan'
import type { CameraTrouble } from '@/stores/scan/scan-camera'
import type { ScanFlow } from '@/stores/scan/scan-flow'
import { useTexts } from '@/stores/use-texts'

interface CameraProblemProps {
  readonly flow: ScanFlow
  readonly failure: CameraTrouble
  readonly onRetry: () => void
}

/** Trying again changes nothing about these. */
const lasting: readonly CameraTrouble[] = ['insecure-page', 'unsupported']

/** Why there is no camera, and what the person can do about it; where no page can open the settings, the way to them. */
export const CameraProblem = observer(function CameraProblem({ flow, failure, onRetry }: CameraProblemProps) {
  const t = useTexts(scanTexts)
  const { title, text } = t.cameraProblems[failure]
  const way = flow.wayToSettings
  return (
    <Notice
      tone="warn"
      live
      title={title}
      {...(lasting.indexOf(failure) >= 0 ? {} : { action: { text: t.tryCamera, onPress: onRetry } })}
    >
      <Txt>{text}</Txt>
      {failure === 'blocked' && way !== 'opened' && (
        <Box as="ol" className="bk-scan__steps">
          {t.settingsSteps[way].map((step, index) => (
            <Box as="li" key={step} className="bk-scan__step">
              <Txt hidden>{`${index + 1}.`}</Txt>
              <Txt>{step}</Txt>
            </Box>
          ))}
        </Box>
      )}
    </Notice>
  )
})
