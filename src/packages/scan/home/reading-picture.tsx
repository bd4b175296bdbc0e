import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { Box, Txt } from '@/components/primitives'
import { Skeleton } from '@/components/skeleton'
import { commonTexts } from '@/locales/common'
import { scanTexts } from '@/locales/scan'
import { useTexts } from '@/stores/use-texts'

/** A picture is being opened and searched: a large one takes some seconds, and nobody has to wait for it. */
export const ReadingPicture = observer(function ReadingPicture({ onStop }: { readonly onStop: () => void }) {
  const t = useTexts(scanTexts)
  const common = useTexts(commonTexts)
  return (
    <Box className="bk-scan__native">
      <Txt as="p" className="bk-scan__lead" role="status">
        {t.readingPicture}
      </Txt>
      <Skeleton shape="rows" count={2} label={t.readingPicture} />
      <Button kind="secondary" onPress={onStop}>
        {common.cancel}
      </Button>
    </Box>
  )
})
