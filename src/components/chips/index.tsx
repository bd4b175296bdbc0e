import { classNames } from '../class-names'
import { Icon } from '../icon'
import { Box, Pressable, Txt } from '../primitives'
import './style.scss'

export interface ChipsProps {
  /** What the chips are parts of; said to screen readers as the group's name. */
  readonly label: string
  readonly chips: readonly { readonly text: string; readonly chosen: boolean }[]
  readonly onToggle: (index: number) => void
}

/** Short texts, some of which can be chosen, in the order in which they are read. */
export function Chips({ label, chips, onToggle }: ChipsProps) {
  return (
    <Box className="bk-chips" role="group" label={label}>
      {chips.map(({ text, chosen }, index) => (
        // The same word may stand there twice; its place is what tells it apart.
        <Pressable
          key={`${index} ${text}`}
          className={classNames('bk-chips__chip', chosen && 'bk-chips__chip--on')}
          pressed={chosen}
          onPress={() => onToggle(index)}
        >
          {chosen && <Icon name="check" size={16} />}
          <Txt className="bk-chips__text">{text}</Txt>
        </Pressable>
      ))}
    </Box>
  )
}
