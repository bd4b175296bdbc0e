import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { Icon, type IconName } from '@/components/icon'
import { Box, Pressable, Txt } from '@/components/primitives'
import { Page } from '@/frame/page'
import { SandboxLink } from '@/frame/sandbox-link'
import { useShown } from '@/frame/use-shown'
import { scanTexts } from '@/locales/scan'
import { createScanner } from '@/platform/scanner'
import { useFlow } from '@/stores/context'
import { recentCodes } from '@/stores/scan/recent-codes'
import { ScanFlow } from '@/stores/scan/scan-flow'
import { useTexts } from '@/stores/use-texts'

import { CameraView, cameraViewId } from './camera-view'
import { PictureChoice } from './choice-view'
import { OutcomePanel } from './outcome-panel'
import { ReadingPicture } from './reading-picture'
import { TypeSheet } from './type-sheet'
import './index.scss'

/** Reads a shop's code: by the phone's own scanner, by the camera, from a picture, or typed. */
export default observer(function ScanPage() {
  const t = useTexts(scanTexts)
  const [scanner] = useState(createScanner)
  const flow = useFlow((stores) => new ScanFlow(stores, scanner, stores.flows.of(recentCodes, stores)))
  const shown = useShown()
  const [typing, setTyping] = useState(false)
  const [begun, setBegun] = useState(false)
  const isNative = scanner.kind === 'native'
  const { choice } = flow
  const chosenPicture = choice?.picture ?? null
  const { stopReading } = flow
  const isScanning = shown && !flow.isAway && stopReading === null && flow.outcome === null && chosenPicture === null && !typing

  // The camera of the page runs while the page is looked at. Alipay's scanner covers the page: it opens once by itself,
  // and not again when the person has closed it.
  useEffect(() => {
    if (isNative) return undefined
    if (isScanning && flow.camera.state.at === 'closed') void flow.start(cameraViewId)
    return undefined
  }, [isNative, isScanning, flow, flow.camera.state.at])
  useEffect(() => {
    if (!isNative && !isScanning && !flow.isReading) flow.stop()
  }, [isNative, isScanning, flow, flow.isReading])
  useEffect(() => {
    if (!isNative || begun) return
    setBegun(true)
    void flow.start(cameraViewId)
  }, [isNative, begun, flow])

  return (
    <Page title={t.title}>
      {stopReading !== null ? (
        <ReadingPicture onStop={stopReading} />
      ) : flow.outcome === null ? (
        isNative ? (
          <NativeStart onOpen={() => void flow.start(cameraViewId)} />
        ) : choice !== null && chosenPicture !== null ? (
          <PictureChoice flow={flow} codes={choice.codes} picture={chosenPicture} />
        ) : (
          <CameraView flow={flow} />
        )
      ) : (
        <OutcomePanel flow={flow} outcome={flow.outcome} />
      )}
      {flow.outcome?.at !== 'resolving' && choice === null && stopReading === null && (
        <Box className="bk-scan__ways">
          {flow.camera.state.at === 'open' && flow.camera.state.torch !== 'absent' && (
            <Way
              icon="torch"
              text={flow.camera.state.torch === 'on' ? t.torchOff : t.torchOn}
              pressed={flow.camera.state.torch === 'on'}
              onPress={() => void flow.camera.toggleTorch()}
            />
          )}
          {flow.camera.state.at === 'open' && flow.camera.state.zoom !== null && (
            <Way
              icon="plus"
              text={t.zoomed(Math.round(flow.camera.state.zoom.factor))}
              label={t.zoomLabel}
              pressed={flow.camera.state.zoom.factor > 1}
              onPress={() => void flow.camera.toggleZoom()}
            />
          )}
          <Way icon="picture" text={t.album} label={t.albumLabel} onPress={() => void flow.pickPicture()} />
          <Way icon="keyboard" text={t.type} label={t.typeLabel} onPress={() => setTyping(true)} />
        </Box>
      )}
      <Box className="bk-scan__sandbox">
        <SandboxLink to="shops" />
      </Box>
      {typing && (
        <TypeSheet
          onClose={() => setTyping(false)}
          onSubmit={(text) => {
            setTyping(false)
            flow.take(text)
          }}
        />
      )}
    </Page>
  )
})

/** On Alipay, after its scanner was closed without a code. */
const NativeStart = observer(function NativeStart({ onOpen }: { readonly onOpen: () => void }) {
  const t = useTexts(scanTexts)
  return (
    <Box className="bk-scan__native">
      <Txt as="p" className="bk-scan__lead">
        {t.scannerLead}
      </Txt>
      <Button icon="scan" onPress={onOpen}>
        {t.openScanner}
      </Button>
    </Box>
  )
})

interface WayProps {
  readonly icon: IconName
  readonly text: string
  readonly label?: string
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** One more way to a code, as a round button with its word. */
function Way({ icon, text, label, pressed, onPress }: WayProps) {
  return (
    <Pressable
      className={pressed === true ? 'bk-scan__way bk-scan__way--on' : 'bk-scan__way'}
      onPress={onPress}
      {...(label === undefined ? {} : { label })}
      {...(pressed === undefined ? {} : { pressed })}
    >
      <Box className="bk-scan__disc">
        <Icon name={icon} />
      </Box>
      <Txt className="bk-scan__word">{text}</Txt>
    </Pressable>
  )
}
