import { err, ok, type Result } from '@/domain/core/result'

import { choosePictureFile } from '../picture/file'
import { readPictureFile } from './picture-file'
import { previewOf } from './preview'
import { startReader } from './reader/in-worker'
import type { PictureWatch, ReadPicture, ReadFailure } from './types'

/** Asks for a picture and reads the codes in it. */
export async function scanPicture(watch: PictureWatch): Promise<Result<ReadPicture, ReadFailure>> {
  const file = await choosePictureFile({ camera: false })
  if (file === null) return err({ code: 'cancelled' })
  return new Promise((resolve) => {
    const reading = readPictureFile(file, startReader)
    watch.onBegun(() => {
      reading.stop()
      resolve(err({ code: 'cancelled' }))
    })
    void reading.result.then(async (read) => {
      if (!read.ok) resolve(read)
      else resolve(ok({ codes: read.value, picture: read.value.length > 1 ? await previewOf(file) : null }))
    })
  })
}
