/// <reference lib="dom" />
import { layOutPoster } from '@/domain/poster/poster'

import { measureWith, paint } from './paint'
import type { PosterOutcome, PosterPress } from './types'

export function createPosterPress(): PosterPress {
  return {
    async offer(blocks, name) {
      const canvas = document.createElement('canvas')
      const brush = canvas.getContext('2d')
      if (brush === null) return 'unsupported'
      const poster = layOutPoster(blocks, measureWith(brush))
      canvas.width = poster.width
      canvas.height = poster.height
      paint(brush, poster)
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve, 'image/png')
      })
      return blob === null ? 'unsupported' : handOver(new File([blob], `${name}.png`, { type: 'image/png' }))
    },
    print: () => window.print(),
  }
}

/** The system's share sheet where it takes pictures (phones), a download everywhere else. */
async function handOver(file: File): Promise<PosterOutcome> {
  const data = { files: [file] }
  if (mayShare(data)) {
    try {
      await navigator.share(data)
      return 'shared'
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'cancelled'
    }
  }
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The download has the file by the next task; the address would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0)
  return 'saved'
}

/** Old browsers lack the call, desktop ones refuse files. */
function mayShare(data: ShareData): boolean {
  const sharing: Partial<Pick<Navigator, 'canShare' | 'share'>> = navigator
  return sharing.share !== undefined && sharing.canShare?.(data) === true && matchMedia('(pointer: coarse)').matches
}
