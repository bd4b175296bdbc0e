/// <reference lib="dom" />
import { layOutPoster } from '@/domain/poster/poster'

import { handOver } from '../hand-over'
import { measureWith, paint } from './paint'
import type { PosterPress } from './types'

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
