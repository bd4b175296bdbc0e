import type { ReactNode } from 'react'

/**
 * The elements from which everything is drawn. `index.tsx` draws them with Taro's components (Alipay), `index.h5.tsx`
 * with the browser's own elements, so that H5 has real headings, buttons and inputs. Nothing else in the app names an element.
 */
export interface CommonProps {
  readonly id?: string
  readonly className?: string
  readonly style?: Readonly<Record<string, string>>
  readonly children?: ReactNode
  /** For screen readers, in both builds. */
  readonly role?: string
  readonly label?: string
  readonly labelledBy?: string
  readonly describedBy?: string
  /** Decoration: drawn, but not there for screen readers. */
  readonly hidden?: boolean
  readonly live?: 'polite' | 'assertive'
  readonly current?: boolean
  readonly testId?: string
}

export interface BoxProps extends CommonProps {
  /** The element on H5; a view on Alipay. */
  readonly as?:
    'div' | 'section' | 'main' | 'nav' | 'ul' | 'ol' | 'li' | 'form' | 'fieldset' | 'header' | 'footer' | 'dl' | 'dt' | 'dd'
  /** What is in it is still being fetched. */
  readonly busy?: boolean
  /** Takes the focus when it appears, so that a screen reader starts here (H5; Alipay announces it by its role). */
  readonly focusOnMount?: boolean
  /** Scrolls into sight when it appears, between what sticks to the top and the foot; the focus stays (H5). */
  readonly inSightOnMount?: boolean
  /** How far along, for `role="progressbar"`. */
  readonly progress?: { readonly now: number; readonly max: number; readonly text: string }
}

export interface TxtProps extends CommonProps {
  readonly as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'label' | 'strong'
  /** With `as="label"`: the id of the input that it names. */
  readonly htmlFor?: string
  readonly lang?: string
}

export interface PressableProps extends CommonProps {
  readonly onPress: () => void
  readonly disabled?: boolean
  /** Announced and shown as working; presses are dropped meanwhile. */
  readonly busy?: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly checked?: boolean
  /** False takes it out of the keyboard's order: the arrows reach it within its radio group. */
  readonly tabStop?: boolean
}

/** A dialog over everything: the focus stays in it, Escape closes it, and the focus goes back to where it came from. */
export interface DialogProps {
  readonly id?: string
  readonly className?: string
  readonly label?: string
  readonly labelledBy?: string
  readonly onClose: () => void
  readonly children?: ReactNode
}

export interface TextInputProps {
  readonly id: string
  readonly value: string
  /** The new text as typed, and where the caret is after it (in UTF-16 units; the end where the platform can't tell). */
  readonly onChange: (value: string, caret: number) => void
  readonly onBlur?: () => void
  readonly onFocus?: () => void
  /** The keyboard's Go key. */
  readonly onSubmit?: () => void
  /** The keyboard: `digits` has digits alone, `id` digits and X, `latin` capitals and digits. */
  readonly keyboard: 'text' | 'digits' | 'tel' | 'id' | 'latin' | 'amount'
  /** `dots` hides what is typed. */
  readonly secret?: boolean
  /** The browser's autofill token: "cc-number", "tel", "one-time-code", "new-password", … */
  readonly autofill?: string
  readonly placeholder?: string
  readonly maxLength?: number
  readonly disabled?: boolean
  readonly autoFocus?: boolean
  readonly label?: string
  readonly labelledBy?: string
  readonly describedBy?: string
  readonly invalid?: boolean
  readonly required?: boolean
  readonly className?: string
  /**
   * `rewritten`: `value` may differ from what was typed (digit groups), the input shows `value` and puts the caret at `caret`.
   * `free` (the default): what is typed stands; the Chinese keyboard is never disturbed.
   */
  readonly mode?: 'free' | 'rewritten'
  readonly caret?: number
}

/** Several lines of text, which stand as they are typed. It is a file of its own, so that only what uses it carries it. */
export interface TextAreaProps extends Pick<
  TextInputProps,
  'id' | 'value' | 'onBlur' | 'autoFocus' | 'labelledBy' | 'describedBy' | 'invalid' | 'className' | 'placeholder' | 'maxLength'
> {
  readonly onChange: (value: string) => void
  /** How many lines it shows. */
  readonly rows: number
}

export interface PictureProps extends CommonProps {
  readonly src: string
  /** Empty for decoration. */
  readonly alt: string
}
