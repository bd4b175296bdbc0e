import { scanTexts } from '@/locales/scan'
import { routes } from '@/stores/routes'

import { qrPicture } from '../../e2e/support/pictures'
import { codeOf } from '../../worlds/own-code'
import type { ScreenState } from '../state'
import { choosePicture } from './main'

const several = ['https://menu.example/today', 'wxp://f2f0aBcDeFgHiJkLmN', codeOf('shop', 'tea-house')]

/** What the camera shows, and a picture with several codes. */
export const cameraStates: readonly ScreenState[] = [
  {
    name: 'scan-several-codes',
    route: routes.scan,
    life: 'with-cards',
    camera: 'open',
    inView: several,
    shows: { selector: '.bk-scan__marker' },
  },
  {
    name: 'scan-several-in-picture',
    route: routes.scan,
    life: 'with-cards',
    camera: 'denied',
    act: (hand) => choosePicture(hand, qrPicture(...several)),
    shows: { selector: '.bk-scan__picture-itself' },
  },
  {
    name: 'scan-just-scanned',
    route: routes.scan,
    life: 'with-cards',
    camera: 'open',
    inView: ['Table 12'],
    act: (hand) => hand.press(hand.words(scanTexts).again),
    shows: { text: (words) => words(scanTexts).known },
  },
]
