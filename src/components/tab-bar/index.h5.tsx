import { Badged } from '../badge'
import { classNames } from '../class-names'
import { Icon } from '../icon'
import { Box, Pressable, Txt } from '../primitives'
import type { TabBarProps } from './types'
import './style.scss'

export type { Tab, TabBarProps } from './types'

/** The tabs of a browser. */
export function TabBar({ label, tabs, current, onChange }: TabBarProps) {
  return (
    <Box as="nav" className="bk-tab-bar" label={label}>
      {tabs.map((tab) => (
        <Pressable
          key={tab.key}
          className={classNames('bk-tab-bar__tab', tab.key === current && 'bk-tab-bar__tab--current')}
          {...(tab.key === current ? { current: true } : {})}
          {...(tab.news === undefined ? {} : { label: tab.news.label })}
          onPress={() => onChange(tab.key)}
        >
          <Badged count={tab.news?.count ?? 0}>
            <Icon name={tab.icon} />
          </Badged>
          <Txt className="bk-tab-bar__text">{tab.text}</Txt>
        </Pressable>
      ))}
    </Box>
  )
}
