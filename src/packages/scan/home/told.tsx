import { type ReactNode, useEffect } from 'react'

import { ButtonStack } from '@/components/button'
import { classNames } from '@/components/class-names'
import { Icon, type IconName } from '@/components/icon'
import { Box, Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { useStores } from '@/stores/context'

export interface ToldProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly actions: readonly ReactNode[]
  /** Somebody may be after the person's money: said aloud at once. */
  readonly danger?: boolean
  readonly children?: ReactNode
}

/** One finding in words: what it is, what it means, what to do. */
export function Told({ icon, title, text, actions, danger = false, children }: ToldProps) {
  const { system } = useStores().deps.platform
  // What stood here before may have been longer, and scrolled down.
  useEffect(() => system.scrollToTop(), [system])
  return (
    <Box role={danger ? 'alert' : 'status'}>
      <Surface centered>
        <Box
          className={classNames(
            'bk-scan__told-icon',
            danger ? 'bk-scan__told-icon--danger' : icon === 'warn' && 'bk-scan__told-icon--warn',
          )}
        >
          <Icon name={icon} size={32} />
        </Box>
        <Txt as="h2" className="bk-scan__told-title">
          {title}
        </Txt>
        <Txt as="p" className="bk-scan__lead">
          {text}
        </Txt>
        {children}
        <Box className="bk-scan__told-actions">
          <ButtonStack>
            {actions.map((action, index) => (
              <Box key={index}>{action}</Box>
            ))}
          </ButtonStack>
        </Box>
      </Surface>
    </Box>
  )
}

/** Sentences that belong to one finding, a line each. */
export function ToldList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Box className="bk-scan__told-list">
      <Txt as="p" className="bk-scan__address-label">
        {title}
      </Txt>
      <Box as="ul" label={title}>
        {lines.map((line) => (
          <Box as="li" key={line} className="bk-scan__told-line">
            <Txt hidden>•</Txt>
            <Txt>{line}</Txt>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** What a code says, word for word, apart from our own words. */
export function Quoted({
  label,
  text,
  strong = false,
}: {
  readonly label: string
  readonly text: string
  readonly strong?: boolean
}) {
  return (
    <Box className="bk-scan__address">
      <Txt as="p" className="bk-scan__address-label">
        {label}
      </Txt>
      <Txt as="p" className={strong ? 'bk-scan__host' : 'bk-scan__quoted'}>
        {text}
      </Txt>
    </Box>
  )
}
