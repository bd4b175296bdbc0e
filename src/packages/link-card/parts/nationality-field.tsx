import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { FieldFrame } from '@/components/field/frame'
import { Icon } from '@/components/icon'
import { Box, Pressable, Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import type { Nationality } from '@/domain/nationality/codes'
import { isNationality, searchNationalities } from '@/domain/nationality/search'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import { nationalityNames } from '@/locales/nationalities'
import { useTexts } from '@/stores/use-texts'

import './nationality-field.scss'

/** The nationality: shows what is chosen, and opens the list of all of them with a search. */
export const NationalityField = observer(function NationalityField(props: {
  readonly id: string
  readonly value: string | null
  readonly error: string | undefined
  readonly onChange: (chosen: Nationality) => void
}) {
  const { id, value, error, onChange } = props
  const { name: t } = useTexts(linkCardTexts)
  const names = useTexts(nationalityNames)
  const [open, setOpen] = useState(false)
  const chosen = value !== null && isNationality(value) ? names[value] : null
  return (
    <>
      <FieldFrame id={id} label={t.nationality} error={error}>
        <Pressable
          id={id}
          className={chosen === null ? 'bk-nationality-field bk-nationality-field--empty' : 'bk-nationality-field'}
          label={`${t.nationality}: ${chosen ?? t.chooseNationality}`}
          expanded={open}
          onPress={() => setOpen(true)}
          {...(error === undefined ? {} : { describedBy: `${id}-error` })}
        >
          <Txt className="bk-nationality-field__value">{chosen ?? t.chooseNationality}</Txt>
          <Icon name="down" size={20} />
        </Pressable>
      </FieldFrame>
      {open && (
        <NationalitySheet
          value={value !== null && isNationality(value) ? value : null}
          onChange={(picked) => {
            onChange(picked)
            setOpen(false)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
})

const NationalitySheet = observer(function NationalitySheet(props: {
  readonly value: Nationality | null
  readonly onChange: (chosen: Nationality) => void
  readonly onClose: () => void
}) {
  const { name: t } = useTexts(linkCardTexts)
  const common = useTexts(commonTexts)
  const names = useTexts(nationalityNames)
  const [query, setQuery] = useState('')
  const found = searchNationalities(query, [names, nationalityNames.en, nationalityNames['zh-CN']])
  return (
    <Sheet title={t.nationality} closeLabel={common.close} onClose={props.onClose}>
      <Field
        id="link-card-nationality-search"
        label={t.searchNationality}
        help={t.searchHelp}
        value={query}
        onChange={setQuery}
        keyboard="text"
        autofill="off"
        autoFocus
      />
      <Box className="bk-nationality-field__list">
        {found.length === 0 ? (
          <Txt as="p" className="bk-nationality-field__none">
            {t.noNationality}
          </Txt>
        ) : (
          <Choice
            label={t.nationality}
            labelHidden
            options={found.map((code) => ({ value: code, label: names[code] }))}
            value={props.value}
            onChange={props.onChange}
          />
        )}
      </Box>
    </Sheet>
  )
})
