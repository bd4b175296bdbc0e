import { Button } from '../button'
import { Icon, type IconName } from '../icon'
import { Box, Txt } from '../primitives'
import './style.scss'

export interface EmptyStateProps {
  readonly icon: IconName
  readonly text: string
  readonly action?: { readonly text: string; readonly onPress: () => void }
}

/** Nothing here yet: one sentence, and one thing to do about it. */
export function EmptyState({ icon, text, action }: EmptyStateProps) {
  return (
    <Box className="bk-empty">
      <Box className="bk-empty__disc">
        <Icon name={icon} size={32} />
      </Box>
      <Txt as="p" className="bk-empty__text">
        {text}
      </Txt>
      {action !== undefined && (
        <Button kind="soft" size="small" onPress={action.onPress}>
          {action.text}
        </Button>
      )}
    </Box>
  )
}
