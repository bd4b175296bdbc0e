import { useEffect, useRef, useState } from 'react'

import type { PayCode } from '@/domain/code/pay-code'

import { useWords } from '../../texts'
import { Dialog } from '../../ui/dialog'
import { type CameraState, watchCamera } from './watch-camera'

export interface CameraDialogProps {
  readonly onRead: (code: PayCode) => void
  readonly onClose: () => void
}

/** Looks for a pay code in what the camera sees. The decoder comes with this file, when the camera is opened. */
export default function CameraDialog({ onRead, onClose }: CameraDialogProps) {
  const { till } = useWords().texts
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<CameraState>('starting')
  const hand = useRef(onRead)
  useEffect(() => {
    hand.current = onRead
  })
  useEffect(
    () =>
      place.current === null
        ? undefined
        : watchCamera({ place: place.current, onState: setState, onCode: (code) => hand.current(code) }),
    [],
  )
  return (
    <Dialog title={till.cameraTitle} onClose={onClose}>
      <div className="bk-camera" ref={place} />
      <p className="bk-dialog__text" role="status">
        {till.cameraStates[state]}
      </p>
    </Dialog>
  )
}
