import { Box, Txt } from '@/components/primitives'

import type { Sheet } from './sheet'
import './style.scss'

/** The sheet as it lies on the counter: large, black on white in both themes. */
export function Paper({ sheet, lang, first }: { readonly sheet: Sheet; readonly lang: string; readonly first: string }) {
  return (
    <Box as="section" className="bk-bank-paper bk-light" testId="bank-paper">
      <Txt as="h2" className="bk-bank-paper__title" lang={lang}>
        {sheet.title}
      </Txt>
      <Txt as="p" className="bk-bank-paper__text" lang={lang}>
        {sheet.lead}
      </Txt>
      {sheet.facts.length > 0 && (
        <Txt as="h3" className="bk-bank-paper__heading" lang={lang}>
          {sheet.check}
        </Txt>
      )}
      {sheet.facts.map(({ field, label, value, note, isFirst }) => (
        <Box key={field} className={isFirst ? 'bk-bank-fact bk-bank-fact--first' : 'bk-bank-fact'}>
          <Txt as="p" className="bk-bank-fact__label" lang={lang}>
            {isFirst ? `${label} · ${first}` : label}
          </Txt>
          <Txt as="p" className="bk-bank-fact__value">
            {value}
          </Txt>
          <Txt as="p" className="bk-bank-fact__note" lang={lang}>
            {note}
          </Txt>
        </Box>
      ))}
      <Txt as="h3" className="bk-bank-paper__heading" lang={lang}>
        {sheet.ask}
      </Txt>
      {sheet.asks.map((text) => (
        <Txt key={text} as="p" className="bk-bank-paper__text" lang={lang}>
          {text}
        </Txt>
      ))}
    </Box>
  )
}
