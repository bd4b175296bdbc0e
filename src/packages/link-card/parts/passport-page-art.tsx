import { Box, Txt } from '@/components/primitives'

import './passport-page-art.scss'

/** Drawn: the photo page of a passport, and where on it the machine lines are. */
export function PassportPageArt({ alt }: { readonly alt: string }) {
  return (
    <Box className="bk-passport-page" role="img" label={alt}>
      <Box className="bk-passport-page__top" hidden>
        <Box className="bk-passport-page__photo">
          <Box className="bk-passport-page__head" />
          <Box className="bk-passport-page__shoulders" />
        </Box>
        <Box className="bk-passport-page__words">
          {['short', 'long', 'medium', 'long', 'short'].map((length, index) => (
            <Box key={index} className={`bk-passport-page__word bk-passport-page__word--${length}`} />
          ))}
        </Box>
      </Box>
      <Box className="bk-passport-page__lines" hidden>
        {/* The example of the standard: Utopia's Anna Maria Eriksson. */}
        <Txt className="bk-passport-page__line">{'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<'}</Txt>
        <Txt className="bk-passport-page__line">{'L898902C36UTO7408122F1204159<<10'}</Txt>
      </Box>
    </Box>
  )
}
