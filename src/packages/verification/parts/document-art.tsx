import { Box } from '@/components/primitives'
import type { PicturePiece } from '@/domain/verification/pieces'

import './document-art.scss'

/** Where on a passport's page the thing is that is to be photographed: drawn, decoration beside the words. */
export function DocumentArt({ piece }: { readonly piece: PicturePiece }) {
  return (
    <Box className={`bk-document-art bk-document-art--${piece}`} hidden>
      {piece === 'passport' && (
        <>
          <Box className="bk-document-art__face">
            <Box className="bk-document-art__head" />
            <Box className="bk-document-art__shoulders" />
          </Box>
          <Box className="bk-document-art__lines" />
          <Box className="bk-document-art__machine" />
        </>
      )}
      {piece === 'visa' && (
        <Box className="bk-document-art__sticker">
          <Box className="bk-document-art__band" />
          <Box className="bk-document-art__lines" />
        </Box>
      )}
      {piece === 'entry-stamp' && (
        <Box className="bk-document-art__stamp">
          <Box className="bk-document-art__date" />
        </Box>
      )}
    </Box>
  )
}
