import { Icon } from '../icon'
import { Box, Txt } from '../primitives'
import './style.scss'

/** The thin strip that says that there is no connection. */
export function OfflineStrip({ text }: { readonly text: string }) {
  return (
    <Box className="bk-offline" role="status">
      <Icon name="offline" size={16} />
      <Txt>{text}</Txt>
    </Box>
  )
}
