import { err, ok } from '@/domain/core/result'

import { baseLibrary } from '../alipay/my'
import { createAlipaySettings } from './alipay-settings'
import type { ReadFailure, ScannedCode, Scanner } from './types'

/** Alipay's own scanner: camera, torch and album in one screen, so a picture is chosen there too. */
export function createScanner(): Scanner {
  const scan: Scanner['scanNatively'] = () =>
    new Promise((resolve) => {
      try {
        baseLibrary().scan({
          scanType: ['qrCode', 'barCode'],
          hideAlbum: false,
          success: (seen) => {
            const code = codeOf(seen)
            resolve(
              code === null ? err({ code: 'no-code-in-picture' }) : ok({ codes: [{ ...code, corners: [] }], picture: null }),
            )
          },
          fail: (failure) => resolve(err(failureOf(failure.error))),
        })
      } catch {
        resolve(err({ code: 'unsupported' }))
      }
    })
  return {
    kind: 'native',
    settings: createAlipaySettings(),
    scanNatively: scan,
    scanPicture: scan,
    openCamera: () => Promise.resolve(err({ code: 'unsupported' })),
  }
}

function codeOf(seen: { readonly code?: string; readonly qrCode?: string; readonly barCode?: string }): ScannedCode | null {
  if (seen.barCode !== undefined && seen.barCode !== '') return { text: seen.barCode, format: 'barcode' }
  const text = seen.qrCode ?? seen.code
  return text === undefined || text === '' ? null : { text, format: 'qr' }
}

/** 10: the person went back. 2001 and 2003: the camera was refused. 11 says only that it failed: somebody else has the camera. */
function failureOf(error: number | undefined): ReadFailure {
  if (error === 2001 || error === 2003) return { code: 'denied' }
  return { code: error === 11 ? 'busy' : 'cancelled' }
}
