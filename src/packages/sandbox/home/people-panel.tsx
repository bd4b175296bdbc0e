import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { List, Row } from '@/components/list'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { SpacesMadeVisible } from '@/components/spaces-made-visible'
import { Surface } from '@/components/surface'
import type { SandboxPerson } from '@/contract'
import { lookups } from '@/domain/match/evidence'
import { isNationality } from '@/domain/nationality/search'
import { commonTexts } from '@/locales/common'
import type { Language } from '@/locales/language'
import { nationalityNames } from '@/locales/nationalities'
import { sandboxTexts } from '@/locales/sandbox'
import { useStores } from '@/stores/context'
import type { SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { useTexts } from '@/stores/use-texts'

import { useCopy } from './use-copy'
import './style.scss'

/** The people, each made for one difficulty: one is opened to see what they know and what their bank has. */
export const PeoplePanel = observer(function PeoplePanel({ desk }: { readonly desk: SandboxDesk }) {
  const { locale } = useStores()
  const t = useTexts(sandboxTexts)
  const [openId, setOpenId] = useState<string | null>(null)
  const open = desk.world?.people.find(({ id }) => id === openId)
  return (
    <>
      <Txt as="p" className="bk-sandbox__quiet">
        {t.people.intro}
      </Txt>
      <List label={t.people.title}>
        {desk.world?.people.map((person) => (
          <Row
            key={person.id}
            title={t.difficulties[person.difficulty]}
            detail={`${person.knows.name} · ${bankName(person.bank, locale.language)}`}
            onPress={() => setOpenId(person.id === openId ? null : person.id)}
          />
        ))}
      </List>
      {open !== undefined && <PersonSheet desk={desk} person={open} onClose={() => setOpenId(null)} />}
    </>
  )
})

/** A bank's name in the person's language, as far as it has one. */
function bankName({ bankName: name }: SandboxPerson['bank'], language: Language): string {
  return language === 'zh-CN' ? name.zh : (name.en ?? name.zh)
}

interface PersonSheetProps {
  readonly desk: SandboxDesk
  readonly person: SandboxPerson
  readonly onClose: () => void
}

const PersonSheet = observer(function PersonSheet({ desk, person, onClose }: PersonSheetProps) {
  const { locale } = useStores()
  const t = useTexts(sandboxTexts)
  const common = useTexts(commonTexts)
  const { knows, bank, differs } = person
  const nationalities = useTexts(nationalityNames)
  const nationalityText = (code: string) => (isNationality(code) ? nationalities[code] : code)
  return (
    <Sheet title={t.difficulties[person.difficulty]} closeLabel={common.close} onClose={onClose}>
      <Surface title={t.people.knows} flush>
        <List label={t.people.knows} plain>
          <Copyable desk={desk} field={t.people.cardNumber} text={bank.cardNumber} />
          <Copyable desk={desk} field={t.people.name} text={knows.name} />
          <Row kind="fact" title={t.people.nationality} detail={nationalityText(knows.nationality)} />
          <Row kind="fact" title={t.people.idKind} detail={t.idKinds[knows.idKind]} />
          <Copyable desk={desk} field={t.people.idNumber} text={knows.idNumber} />
          <Copyable desk={desk} field={t.people.phone} text={knows.phone} />
        </List>
      </Surface>
      <FoundOut desk={desk} person={person} />
      <Surface title={`${t.people.bankHas} · ${bankName(bank, locale.language)}`} flush>
        <List label={t.people.bankHas} plain>
          <Copyable desk={desk} field={t.people.name} text={bank.name} differs={differs.includes('name')} />
          <Row kind="fact" title={t.people.idKind} detail={t.idKinds[bank.idKind]} />
          <Copyable desk={desk} field={t.people.idNumber} text={bank.idNumber} differs={differs.includes('idNumber')} />
          <Copyable desk={desk} field={t.people.phone} text={bank.phone} differs={differs.includes('phone')} />
          <Row title={t.people.reveals[bank.reveals]} detail={t.people.attemptsPerDay(bank.attemptsPerDay)} />
        </List>
      </Surface>
    </Sheet>
  )
})

/** What only asking brings to light: nothing where there is nothing. */
const FoundOut = observer(function FoundOut({ desk, person }: Pick<PersonSheetProps, 'desk' | 'person'>) {
  const { people: t } = useTexts(sandboxTexts)
  const { chineseName, earlierIdNumbers, earlierPhones } = person.knows
  const known = [
    ...(chineseName === null ? [] : [{ field: t.chineseName, text: chineseName }]),
    ...earlierIdNumbers.map((text) => ({ field: t.earlierIdNumbers, text })),
    ...earlierPhones.map((text) => ({ field: t.earlierPhones, text })),
  ]
  const seen = lookups
    .map((lookup) => ({ field: t.sees[lookup], text: person.canSee[lookup] ?? '' }))
    .filter(({ text }) => text !== '')
  return (
    <>
      {[
        { title: t.alsoKnows, facts: known },
        { title: t.canSee, facts: seen },
      ].map(
        ({ title, facts }) =>
          facts.length > 0 && (
            <Surface key={title} title={title} flush>
              <List label={title} plain>
                {facts.map(({ field, text }) => (
                  <Copyable key={field} desk={desk} field={field} text={text} />
                ))}
              </List>
            </Surface>
          ),
      )}
    </>
  )
})

interface CopyableProps {
  readonly desk: SandboxDesk
  readonly field: string
  readonly text: string
  readonly differs?: boolean
}

/** A value with its spaces visible, and a button that copies it. */
const Copyable = observer(function Copyable({ desk, field, text, differs = false }: CopyableProps) {
  const t = useTexts(sandboxTexts).people
  const common = useTexts(commonTexts)
  const copy = useCopy(desk)
  return (
    <Row
      kind="fact"
      title={differs ? `${field} · ${t.differs}` : field}
      detail={<SpacesMadeVisible text={text} spaceWord={common.space} />}
      value={
        <Button kind="secondary" size="small" icon="copy" label={t.copyField(field)} onPress={() => void copy(text, t.copied)}>
          {common.copy}
        </Button>
      }
    />
  )
})
