import { observer } from 'mobx-react-lite'

import { Choice } from '@/components/choice'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import { Spinner } from '@/components/spinner'
import { accountTexts } from '@/locales/account'
import { commonTexts } from '@/locales/common'
import { languageNames, languages } from '@/locales/language'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

import './style.scss'

/** The languages, each by its own name; one that is not on the device yet is fetched when it is chosen. */
export const LanguageChoice = observer(function LanguageChoice({ labelHidden = false }: { readonly labelHidden?: boolean }) {
  const { locale } = useStores()
  const { settings: t } = useTexts(accountTexts)
  const common = useTexts(commonTexts)
  const { loading, unreachable } = locale
  return (
    <>
      <Box role="status" live="polite">
        {loading !== null && (
          <Box className="bk-account-loading">
            <Spinner />
            <Txt className="bk-account-loading__text">{t.languageLoading(languageNames[loading])}</Txt>
          </Box>
        )}
      </Box>
      {unreachable !== null && (
        <Notice
          tone="warn"
          title={t.languageUnreachable(languageNames[unreachable])}
          live
          action={{ text: common.tryAgain, onPress: () => locale.retry() }}
        >
          <Txt>{t.languageAdvice}</Txt>
        </Notice>
      )}
      <Choice
        label={t.language}
        labelHidden={labelHidden}
        options={[
          { value: 'system', label: t.followSystem },
          ...languages.map((language) => ({ value: language, label: languageNames[language], lang: language })),
        ]}
        value={locale.setting ?? 'system'}
        onChange={(chosen) => locale.choose(languages.find((language) => language === chosen) ?? null)}
      />
    </>
  )
})
