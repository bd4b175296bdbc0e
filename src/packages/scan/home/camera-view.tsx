import { observer } from 'mobx-react-lite'

import { Box, Pressable, Txt } from '@/components/primitives'
import { scanTexts } from '@/locales/scan'
import type { SeenBox } from '@/stores/scan/code-choice'
import type { ScanFlow } from '@/stores/scan/scan-flow'
import { useTexts } from '@/stores/use-texts'

import { CameraProblem } from './camera-problem'
import { ChoiceList, ChoiceMarkers } from './choice-view'

/** The element inside which the platform draws the camera. */
export const cameraViewId = 'scan-camera'

/** What the camera sees, with a frame that closes around a code; or why there is nothing to see. */
export const CameraView = observer(function CameraView({ flow }: { readonly flow: ScanFlow }) {
  const t = useTexts(scanTexts)
  const { seen, choice } = flow
  const camera = flow.camera.state
  return (
    <>
      <Box className={camera.at === 'failed' ? 'bk-scan__view bk-scan__view--off' : 'bk-scan__view'}>
        <Box id={cameraViewId} className="bk-scan__camera" role="img" label={t.view} />
        {camera.at === 'open' && choice === null && (
          <Box
            className={seen === null ? 'bk-scan__frame' : 'bk-scan__frame bk-scan__frame--seen'}
            hidden
            {...(seen === null ? {} : { style: boxStyle(seen) })}
          />
        )}
        {choice !== null && <ChoiceMarkers flow={flow} codes={choice.codes} />}
        {camera.at !== 'failed' && <CameraHint flow={flow} />}
      </Box>
      {choice !== null && <ChoiceList flow={flow} codes={choice.codes} />}
      {camera.at === 'failed' && (
        <CameraProblem flow={flow} failure={camera.failure} onRetry={() => void flow.start(cameraViewId)} />
      )}
    </>
  )
})

/** What goes on, in words, over the foot of the camera's picture. */
const CameraHint = observer(function CameraHint({ flow }: { readonly flow: ScanFlow }) {
  const t = useTexts(scanTexts)
  const { choice, known, seen } = flow
  const camera = flow.camera.state
  const text =
    choice !== null ? t.choose : known.length > 0 ? t.known : camera.at !== 'open' ? t.opening : seen === null ? t.hint : t.seen
  return (
    <Box className="bk-scan__hint">
      <Txt as="p" role="status">
        {text}
      </Txt>
      {choice === null && known.length > 0 && (
        <Pressable className="bk-scan__use-known" onPress={() => flow.useKnown()}>
          <Txt>{t.useKnown}</Txt>
        </Pressable>
      )}
    </Box>
  )
})

function boxStyle({ left, top, width, height }: SeenBox): Readonly<Record<string, string>> {
  const percent = (fraction: number): string => `${(fraction * 100).toFixed(1)}%`
  return { left: percent(left), top: percent(top), width: percent(width), height: percent(height) }
}
