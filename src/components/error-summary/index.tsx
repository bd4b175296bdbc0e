import { Icon } from '../icon'
import { Box, canFocusFields, focusField, Pressable, Txt } from '../primitives'
import './style.scss'

export interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly { readonly fieldId: string; readonly text: string }[]
}

/** What is wrong in a form, above it: takes the focus when it appears, and leads to each field. Give it a new `key` for each attempt. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <Box className="bk-error-summary" role="alert" focusOnMount>
      <Box className="bk-error-summary__head">
        <Icon name="warn" size={20} />
        <Txt as="p" className="bk-error-summary__title">
          {title}
        </Txt>
      </Box>
      <Box as="ul" className="bk-error-summary__list">
        {errors.map((error) => (
          <Box as="li" key={error.fieldId}>
            {canFocusFields ? (
              <Pressable className="bk-error-summary__link" onPress={() => focusField(error.fieldId)}>
                {error.text}
              </Pressable>
            ) : (
              <Txt as="p">{error.text}</Txt>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
