import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { Box, Picture, Pressable, Txt } from '@/components/primitives'
import { scanTexts } from '@/locales/scan'
import type { ShownPicture } from '@/platform/scanner/types'
import type { CodeName, OfferedCode } from '@/stores/scan/code-choice'
import type { ScanFlow } from '@/stores/scan/scan-flow'
import { useTexts } from '@/stores/use-texts'

interface ChoiceProps {
  readonly flow: ScanFlow
  readonly codes: readonly OfferedCode[]
}

/** A button on each of several codes, over the picture in which they are. */
export const ChoiceMarkers = observer(function ChoiceMarkers({ flow, codes }: ChoiceProps) {
  const t = useTexts(scanTexts)
  const nameOf = useCodeName()
  return (
    <>
      {codes.map((code, index) => (
        <Pressable
          key={code.text}
          className="bk-scan__marker"
          style={{ left: percent(code.place.x), top: percent(code.place.y) }}
          label={t.numbered(index + 1, nameOf(code.name))}
          onPress={() => flow.choose(code)}
        >
          <Txt>{String(index + 1)}</Txt>
        </Pressable>
      ))}
    </>
  )
})

/** The same codes as a list, for whoever reads before tapping, and the way back. */
export const ChoiceList = observer(function ChoiceList({ flow, codes }: ChoiceProps) {
  const t = useTexts(scanTexts)
  const nameOf = useCodeName()
  return (
    <>
      <Box as="ul" className="bk-scan__choices">
        {codes.map((code, index) => (
          <Box as="li" key={code.text}>
            <Pressable
              className="bk-scan__choice"
              label={t.numbered(index + 1, nameOf(code.name))}
              onPress={() => flow.choose(code)}
            >
              <Txt className="bk-scan__number">{String(index + 1)}</Txt>
              <Box className="bk-scan__choice-words">
                <Txt as="p">{nameOf(code.name)}</Txt>
                {code.isRecent && (
                  <Txt as="p" className="bk-scan__lead">
                    {t.scannedBefore}
                  </Txt>
                )}
              </Box>
            </Pressable>
          </Box>
        ))}
      </Box>
      <Button kind="secondary" onPress={() => flow.dismissChoice()}>
        {t.chooseNone}
      </Button>
    </>
  )
})

/** Several codes in a picture that was chosen. */
export const PictureChoice = observer(function PictureChoice({
  flow,
  codes,
  picture,
}: ChoiceProps & { readonly picture: ShownPicture }) {
  const t = useTexts(scanTexts)
  const { url, width, height } = picture
  return (
    <>
      <Box className="bk-scan__picture-view">
        {/* As wide as fits, and no higher than the camera's view would be. */}
        <Box className="bk-scan__picture" style={{ maxWidth: `${((viewHeight * width) / height).toFixed(1)}vh` }}>
          <Box className="bk-scan__picture-room" style={{ paddingBottom: percent(height / width) }}>
            <Picture className="bk-scan__picture-itself" src={url} alt={t.pictureView} />
            <ChoiceMarkers flow={flow} codes={codes} />
          </Box>
        </Box>
      </Box>
      <Txt as="p" role="status" className="bk-scan__lead">
        {t.choose}
      </Txt>
      <ChoiceList flow={flow} codes={codes} />
    </>
  )
})

/** Of the screen's height, percent: as in index.scss. */
const viewHeight = 58

function useCodeName(): (name: CodeName) => string {
  const t = useTexts(scanTexts)
  return ({ kind, detail }) => (detail === null ? t.codeKinds[kind] : t.codeWith(t.codeKinds[kind], detail))
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}%`
}
