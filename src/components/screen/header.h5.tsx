import { Icon } from '../icon'
import { Box, Pressable, Txt } from '../primitives'
import type { ScreenHeaderProps } from './types'

/** The title bar in a browser. Its title is the page's heading where the page has no larger one. */
export function ScreenHeader({ title, isHeading, back, action }: ScreenHeaderProps) {
  return (
    <Box as="header" className="bk-screen__header">
      <Box className="bk-screen__side">
        {back !== undefined && (
          <Pressable className="bk-screen__back" label={back.label} onPress={back.onBack}>
            <Icon name="back" />
          </Pressable>
        )}
      </Box>
      <Txt as={isHeading ? 'h1' : 'p'} className="bk-screen__title">
        {title}
      </Txt>
      <Box className="bk-screen__side bk-screen__side--end">{action}</Box>
    </Box>
  )
}
