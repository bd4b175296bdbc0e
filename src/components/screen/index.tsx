import { classNames } from '../class-names'
import { useDirectionClass } from '../writing'
import { Box, Txt } from '../primitives'
import { Steps } from '../steps'
import { ScreenHeader } from './header'
import { useKeyboardInset } from './keyboard-inset'
import type { ScreenProps } from './types'
import './style.scss'

export type { ScreenProps } from './types'

/** The frame of every page: title bar, heading, content, and the actions at the thumb. */
export function Screen(props: ScreenProps) {
  useKeyboardInset()
  const direction = useDirectionClass()
  return (
    <Box className={classNames('bk-screen', direction)}>
      <ScreenHeader title={props.title} isHeading={props.heading === undefined} back={props.back} action={props.action} />
      {props.strip}
      <Box as="main" className="bk-screen__main">
        {props.steps !== undefined && <Steps {...props.steps} />}
        {props.heading !== undefined && (
          <Box className="bk-screen__head">
            <Txt as="h1" className="bk-screen__heading">
              {props.heading}
            </Txt>
            {props.lead !== undefined && (
              <Txt as="p" className="bk-screen__lead">
                {props.lead}
              </Txt>
            )}
          </Box>
        )}
        {props.children}
      </Box>
      {props.footer === undefined ? (
        props.toast
      ) : (
        <Box className="bk-screen__footer">
          {props.toast}
          {props.footer}
        </Box>
      )}
      {props.tabBar}
    </Box>
  )
}
