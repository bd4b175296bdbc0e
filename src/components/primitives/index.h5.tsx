/// <reference lib="dom" />
import { createElement, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { AriaAttributes, AriaRole, CSSProperties, KeyboardEvent, ReactElement, RefObject } from 'react'

import { afterPress } from './after-press.h5'
import './stray-press.h5'
import type { BoxProps, CommonProps, DialogProps, PictureProps, PressableProps, TextInputProps, TxtProps } from './types'

export type { TextInputProps } from './types'

interface DomProps extends AriaAttributes {
  id?: string | undefined
  className?: string
  style?: CSSProperties | undefined
  role?: AriaRole | undefined
  'data-testid'?: string | undefined
}

function classes(own: string, given: string | undefined): string {
  return given === undefined || given === '' ? own : `${own} ${given}`
}

function domProps(props: CommonProps, own = 'bk-el'): DomProps {
  return {
    id: props.id,
    className: classes(own, props.className),
    style: props.style,
    role: props.role,
    'aria-label': props.label,
    'aria-labelledby': props.labelledBy,
    'aria-describedby': props.describedBy,
    'aria-hidden': props.hidden,
    'aria-live': props.live,
    'aria-current': props.current,
    'data-testid': props.testId,
  }
}

/** A part of the page: a `div`, or the element of its meaning. */
export function Box(props: BoxProps): ReactElement {
  const ref = useRef<HTMLElement>(null)
  const focusOnMount = props.focusOnMount === true
  useEffect(() => {
    if (focusOnMount) ref.current?.focus()
  }, [focusOnMount])
  const inSightOnMount = props.inSightOnMount === true
  useEffect(() => {
    if (inSightOnMount) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [inSightOnMount])
  return createElement(
    props.as ?? 'div',
    {
      ...domProps(props),
      ref,
      tabIndex: focusOnMount ? -1 : undefined,
      'aria-busy': props.busy,
      'aria-valuemin': props.progress === undefined ? undefined : 0,
      'aria-valuenow': props.progress?.now,
      'aria-valuemax': props.progress?.max,
      'aria-valuetext': props.progress?.text,
      onKeyDown: props.role === 'radiogroup' ? moveInGroup : undefined,
      onSubmit: props.as === 'form' ? preventDefault : undefined,
    },
    props.children,
  )
}

function preventDefault(event: { preventDefault: () => void }): void {
  event.preventDefault()
}

const arrowSteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The arrows move and choose within a radio group, as in every browser. */
function moveInGroup(event: KeyboardEvent<HTMLElement>): void {
  const step = arrowSteps[event.key]
  if (step === undefined) return
  const radios = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]:not([disabled])'))
  const at = radios.findIndex((radio) => radio === document.activeElement)
  const next = at === -1 ? undefined : radios[(at + step + radios.length) % radios.length]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  next.click()
}

/** Text: a `span`, a heading, a paragraph, or the label of an input. */
export function Txt(props: TxtProps): ReactElement {
  return createElement(
    props.as ?? 'span',
    { ...domProps(props), lang: props.lang, ...(props.as === 'label' ? { htmlFor: props.htmlFor } : {}) },
    props.children,
  )
}

/** A real button. */
export function Pressable(props: PressableProps): ReactElement {
  const busy = props.busy === true
  return (
    <button
      {...domProps(props, props.disabled === true ? 'bk-el bk-press bk-press--off' : 'bk-el bk-press')}
      type="button"
      disabled={props.disabled}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-checked={props.checked}
      tabIndex={props.tabStop === false ? -1 : undefined}
      onClick={() => {
        if (!busy) props.onPress()
      }}
    >
      {props.children}
    </button>
  )
}

type Keyboard = TextInputProps['keyboard']
const inputModes: Readonly<Record<Keyboard, 'text' | 'numeric' | 'tel' | 'decimal'>> = {
  text: 'text',
  digits: 'numeric',
  tel: 'tel',
  id: 'text',
  latin: 'text',
  amount: 'decimal',
}
const inCapitals: readonly Keyboard[] = ['id', 'latin']

/** A real input. Never `type=number`, which drops zeros and answers the mouse's wheel. */
export function TextInput(props: TextInputProps): ReactElement {
  const ref = useRef<HTMLInputElement>(null)
  const [composing, setComposing] = useState<string | null>(null)
  const onBlur = useRef(props.onBlur)
  useEffect(() => {
    onBlur.current = props.onBlur
  })
  const rewritten = props.mode === 'rewritten'
  const restoreCaret = useCaret(ref, rewritten ? props.caret : undefined)
  const autoFocus = props.autoFocus === true
  useEffect(() => {
    if (autoFocus) ref.current?.focus()
  }, [autoFocus])

  function change(input: HTMLInputElement): void {
    restoreCaret()
    props.onChange(input.value, input.selectionStart ?? input.value.length)
  }

  return (
    <input
      ref={ref}
      id={props.id}
      className={classes('bk-el', props.className)}
      type={props.secret === true ? 'password' : props.keyboard === 'tel' ? 'tel' : 'text'}
      inputMode={inputModes[props.keyboard]}
      autoComplete={props.autofill ?? 'off'}
      autoCapitalize={inCapitals.includes(props.keyboard) ? 'characters' : 'off'}
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint={props.onSubmit === undefined ? 'next' : 'go'}
      value={composing ?? props.value}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      disabled={props.disabled}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid === true || undefined}
      aria-required={props.required === true || undefined}
      onChange={(event) => {
        if (rewritten && composing !== null) setComposing(event.target.value)
        else change(event.target)
      }}
      onCompositionStart={(event) => {
        if (rewritten) setComposing(event.currentTarget.value)
      }}
      onCompositionEnd={(event) => {
        if (!rewritten) return
        setComposing(null)
        change(event.currentTarget)
      }}
      onFocus={props.onFocus}
      onBlur={() => {
        // The newest one: what is said must be about what was typed last.
        afterPress(() => onBlur.current?.())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onSubmit?.()
      }}
    />
  )
}

/**
 * Puts the caret back after an input's text was rewritten, once for each edit: a caret that the person has since moved is
 * left alone. Returns what an edit calls; it also redraws, so that text that the page refused disappears again.
 */
function useCaret(ref: RefObject<HTMLInputElement>, caret: number | undefined): () => void {
  const edited = useRef(false)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useLayoutEffect(() => {
    const input = ref.current
    if (!edited.current || input === null) return
    edited.current = false
    if (caret !== undefined && document.activeElement === input) input.setSelectionRange(caret, caret)
  })
  return () => {
    edited.current = true
    redraw()
  }
}

/** A picture with its words; an empty `alt` makes it decoration. */
export function Picture(props: PictureProps): ReactElement {
  return <img {...domProps(props)} src={props.src} alt={props.alt} draggable={false} />
}

const focusable =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), textarea:not([disabled]), a[href], [tabindex="0"]'

/** See `DialogProps`. */
export function Dialog(props: DialogProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null)
  // Noted while drawing: a field inside that takes the focus at once does so before this dialog's own effects.
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.contains(document.activeElement)) dialog.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [before])

  function keep(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Escape') {
      event.stopPropagation()
      props.onClose()
    }
    if (event.key !== 'Tab') return
    const inside = Array.from(event.currentTarget.querySelectorAll<HTMLElement>(focusable))
    const first = inside[0]
    const last = inside[inside.length - 1]
    if (first === undefined || last === undefined) {
      event.preventDefault()
      return
    }
    const active = document.activeElement
    const leaving = event.shiftKey ? active === first || active === event.currentTarget : active === last
    if (!leaving) return
    event.preventDefault()
    const goal = event.shiftKey ? last : first
    goal.focus()
  }

  return (
    <div
      ref={ref}
      id={props.id}
      className={classes('bk-el', props.className)}
      role="dialog"
      aria-modal="true"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      tabIndex={-1}
      onKeyDown={keep}
    >
      {props.children}
    </div>
  )
}

/** Whether `focusField` can do what it says. */
export const canFocusFields: boolean = true

/** Brings a field into view and puts the focus into it. Of two with one id, on pages that lie on each other, the upper one. */
export function focusField(id: string): void {
  const fields = document.querySelectorAll<HTMLElement>(`[id="${id}"]`)
  fields[fields.length - 1]?.focus()
}
