import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { frameTexts } from '@/locales/frame'
import { useStores } from '@/stores/context'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

interface SandboxLinkProps {
  /** Which part of the sandbox helps here. */
  readonly to: 'home' | 'phone' | 'people' | 'shops'
}

/** A quiet way into the sandbox, where there is one: nothing is drawn in front of a real service. */
export const SandboxLink = observer(function SandboxLink({ to }: SandboxLinkProps) {
  const { sandbox, deps } = useStores()
  const texts = useTexts(frameTexts).sandbox
  useEffect(() => void sandbox.find(), [sandbox])
  if (!sandbox.isPresent) return null
  const params = to === 'home' ? {} : { section: to }
  return (
    <Button kind="secondary" size="small" icon="flask" onPress={() => deps.platform.navigation.push(routes.sandbox, params)}>
      {texts[to]}
    </Button>
  )
})
