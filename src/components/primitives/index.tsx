import { Image, Input, View } from '@tarojs/components'
import { useRef } from 'react'
import type { ReactElement } from 'react'

import type { BoxProps, CommonProps, DialogProps, PictureProps, PressableProps, TextInputProps, TxtProps } from './types'

export type { TextInputProps } from './types'

function classes(own: string, given: string | undefined): string {
  return given === undefined || given === '' ? own : `${own} ${given}`
}

/** Only what is set: every attribute that is there travels to the screen's thread in setData. */
function known(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const set: Record<string, unknown> = {}
  for (const name of Object.keys(attributes)) {
    if (attributes[name] !== undefined) set[name] = attributes[name]
  }
  return set
}

function viewProps(props: CommonProps, own: string): Record<string, unknown> {
  return known({
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
  })
}

/** What an element's name means to a screen reader, where Alipay has no such element. */
const roles: Readonly<Record<string, string>> = {
  main: 'main',
  nav: 'navigation',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
}

/** A part of the page. */
export function Box(props: BoxProps): ReactElement {
  const aria = known({
    role: props.role ?? roles[props.as ?? ''],
    'aria-busy': props.busy,
    'aria-valuenow': props.progress?.now,
    'aria-valuemax': props.progress?.max,
    'aria-valuetext': props.progress?.text,
  })
  return (
    <View {...viewProps(props, 'bk-el')} {...aria}>
      {props.children}
    </View>
  )
}

const blocks: readonly string[] = ['p', 'h1', 'h2', 'h3']

/** Text. A view rather than Alipay's `text`, so that one text may hold another. */
export function Txt(props: TxtProps): ReactElement {
  const as = props.as ?? 'span'
  return (
    <View {...viewProps(props, blocks.includes(as) ? 'bk-el' : 'bk-el bk-inline')} {...known({ role: props.role ?? roles[as] })}>
      {props.children}
    </View>
  )
}

/** A view with the role of a button: Alipay's own button brings borders and sizes that can't all be taken off. */
export function Pressable(props: PressableProps): ReactElement {
  const off = props.disabled === true || props.busy === true
  const aria = known({
    role: props.role ?? 'button',
    'aria-disabled': off ? true : undefined,
    'aria-busy': props.busy,
    'aria-pressed': props.pressed,
    'aria-expanded': props.expanded,
    'aria-checked': props.checked,
    hoverClass: off ? undefined : 'bk-press--down',
  })
  return (
    <View
      {...viewProps(props, props.disabled === true ? 'bk-el bk-press bk-press--off' : 'bk-el bk-press')}
      {...aria}
      onClick={() => {
        if (!off) props.onPress()
      }}
    >
      {props.children}
    </View>
  )
}

/** Alipay's keyboards. A phone number gets the full one: its number pad has no plus sign. */
const types: Readonly<Record<TextInputProps['keyboard'], 'text' | 'number' | 'idcard' | 'digit'>> = {
  text: 'text',
  digits: 'number',
  tel: 'text',
  id: 'idcard',
  latin: 'text',
  amount: 'digit',
}

/** Alipay cuts at 140 characters where nothing is said. */
const unlimited = 1000

/**
 * Alipay's input. `rewritten`: controlled, and drawn by the web view (`enableNative={false}`), because the native input drops
 * the caret when its text is replaced. `free`: never told its own text, which would close the Chinese keyboard on iOS; a text
 * that comes from elsewhere starts a new input.
 */
export function TextInput(props: TextInputProps): ReactElement {
  const rewritten = props.mode === 'rewritten'
  const typed = useRef(props.value)
  const generation = useRef(0)
  if (typed.current !== props.value) {
    typed.current = props.value
    if (!rewritten) generation.current += 1
  }
  const caret = props.caret !== undefined && props.caret < props.value.length ? props.caret : -1
  const text = rewritten
    ? { value: props.value, controlled: true, enableNative: false, selectionStart: caret, selectionEnd: caret }
    : { defaultValue: props.value }
  const aria = known({
    'aria-label': props.label ?? props.placeholder,
    'aria-labelledby': props.labelledBy,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid === true ? true : undefined,
    'aria-required': props.required === true ? true : undefined,
    placeholder: props.placeholder,
    password: props.secret === true ? true : undefined,
    disabled: props.disabled === true ? true : undefined,
    focus: props.autoFocus === true ? true : undefined,
  })
  return (
    <Input
      key={generation.current}
      id={props.id}
      className={classes('bk-el', props.className)}
      type={types[props.keyboard]}
      maxlength={props.maxLength ?? unlimited}
      confirmType={props.onSubmit === undefined ? 'next' : 'go'}
      cursorSpacing={96}
      {...text}
      {...aria}
      onInput={(event) => {
        const { value } = event.detail
        if (!rewritten) typed.current = value
        props.onChange(value, caretIn(event.detail))
      }}
      onFocus={() => props.onFocus?.()}
      onBlur={() => props.onBlur?.()}
      onConfirm={() => props.onSubmit?.()}
    />
  )
}

/** The caret after an edit; the end where an older version leaves it out, whatever Taro's type says. */
function caretIn(detail: { readonly value: string; readonly cursor?: number }): number {
  return detail.cursor ?? detail.value.length
}

/** A picture with its words. SVG in a data URI goes through the style sheet's engine, which is certain to draw it. */
export function Picture(props: PictureProps): ReactElement {
  const named = known({ role: props.alt === '' ? undefined : 'img', 'aria-label': props.alt === '' ? undefined : props.alt })
  if (props.src.startsWith('data:image/svg')) {
    const style = { ...props.style, backgroundImage: `url("${props.src}")`, backgroundSize: '100% 100%' }
    return <View {...viewProps({ ...props, style }, 'bk-el')} {...named} />
  }
  return <Image {...viewProps(props, 'bk-el')} {...named} src={props.src} />
}

/** See `DialogProps`. Alipay has no keyboard to trap: the role and `aria-modal` keep its screen readers inside. */
export function Dialog(props: DialogProps): ReactElement {
  const aria = known({
    id: props.id,
    role: 'dialog',
    'aria-modal': true,
    'aria-label': props.label,
    'aria-labelledby': props.labelledBy,
  })
  return (
    <View className={classes('bk-el', props.className)} {...aria}>
      {props.children}
    </View>
  )
}

/** Alipay moves the focus by an input's own property alone: its summary of errors names the fields, and leads to none. */
export const canFocusFields: boolean = false

/** Nothing: see `canFocusFields`. */
export const focusField: (id: string) => void = () => undefined
