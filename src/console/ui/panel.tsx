import type { ReactNode } from 'react'

import { classNames } from '@/components/class-names'

export interface PanelProps {
  readonly title?: string
  /** Beside the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** Its content reaches the edges: tables. */
  readonly flush?: boolean
}

/** A card of the page; its heading is what one finds it by. */
export function Panel({ title, aside, children, flush = false }: PanelProps) {
  return (
    <div className={classNames('bk-panel', flush && 'bk-panel--flush')}>
      {(title !== undefined || aside !== undefined) && (
        <div className="bk-panel__head">
          {title !== undefined && <h2 className="bk-panel__title">{title}</h2>}
          {aside}
        </div>
      )}
      {children}
    </div>
  )
}

export type Tone = 'quiet' | 'ok' | 'warn' | 'danger' | 'brand'

/** A word about how something stands; its colour says it again. */
export function Badge({ tone = 'quiet', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classNames('bk-badge', `bk-badge--${tone}`)}>{children}</span>
}

/** Names and what belongs to each. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="bk-facts">
      {rows.map(([name, value]) => (
        <div className="bk-facts__row" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
