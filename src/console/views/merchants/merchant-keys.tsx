import { useState } from 'react'

import type { MerchantView } from '../../api/merchants'
import { snippetFor, waysOf } from '../../snippets'
import { type SnippetLanguage, snippetLanguages, type SnippetWay } from '../../snippets/values'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Choices } from '../../ui/choices'
import { CopyButton } from '../../ui/copy-button'
import { Panel } from '../../ui/panel'

export interface MerchantKeysProps {
  readonly merchant: MerchantView
  /** Only when it was made just now. */
  readonly privateKey: string | null
  readonly onClose: () => void
}

const languages = Object.entries(snippetLanguages).map(([value, text]) => ({
  // The keys of that very record.
  value: value as SnippetLanguage,
  text,
}))

/** A merchant's keys, and code that makes its first order. */
export function MerchantKeys({ merchant, privateKey, onClose }: MerchantKeysProps) {
  const { texts, named } = useWords()
  const { merchants: t, common } = texts
  const [language, setLanguage] = useState<SnippetLanguage>('node')
  const [wanted, setWanted] = useState<SnippetWay>('sdk')
  const { alipayPublicKey, appId, endpoint } = merchant
  const ways = waysOf(language)
  const way = ways.find((each) => each === wanted) ?? ways[0] ?? 'sdk'
  const snippet = snippetFor(language, way, { address: endpoint, appId, privateKey, alipayPublicKey }) ?? ''
  const rows: readonly (readonly [string, string])[] = [
    [t.appId, appId],
    [t.gateway, merchant.gateway],
    ...(privateKey === null ? [] : [[t.privateKey, privateKey] as const]),
    [t.publicKey, alipayPublicKey],
  ]
  return (
    <Panel
      title={t.keysTitle(named(merchant.name))}
      aside={
        <Button look="plain" onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      {privateKey !== null && <p className="bk-note bk-note--warn">{t.keysOnce}</p>}
      <dl className="bk-keys">
        {rows.map(([name, value]) => (
          <div className="bk-keys__row" key={name}>
            <dt>{name}</dt>
            <dd className="bk-mono bk-keys__value">{value}</dd>
            <CopyButton text={value} what={name} />
          </div>
        ))}
      </dl>
      <div className="bk-panel__head">
        <h3 className="bk-panel__subtitle">{t.snippets}</h3>
        <CopyButton text={snippet} what={t.snippets} />
      </div>
      <Choices name={t.snippetLanguage} value={language} options={languages} onChange={setLanguage} />
      {ways.length > 1 && (
        <Choices
          name={t.snippetWay}
          value={way}
          options={ways.map((each) => ({ value: each, text: t.snippetWays[each] }))}
          onChange={setWanted}
        />
      )}
      {way === 'sdk' && ways.length > 1 && <p className="bk-quiet">{t.snippetNotRun}</p>}
      {privateKey === null && <p className="bk-quiet">{t.snippetWithoutKey}</p>}
      <pre className="bk-code bk-code--lines" tabIndex={0} aria-label={t.snippets}>
        {snippet}
      </pre>
    </Panel>
  )
}
