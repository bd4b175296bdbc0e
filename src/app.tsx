import { useState, type ReactNode } from 'react'

import { createClient } from '@/client/client'
import { connect } from '@/client/connect'
import { createConnectingTransport } from '@/client/connection'
import { LanguageWriting } from '@/frame/language-writing'
import { createPlatform } from '@/platform'
import { StoresProvider } from '@/stores/context'
import { createStores, type Stores } from '@/stores/root'
import { routes } from '@/stores/routes'

import '@/styles'

/** Puts the app together: the device, the wallet service as this build or this server names it, and the stores over both. */
function assemble(): Stores {
  const platform = createPlatform({
    tabs: [routes.home, routes.bills, routes.me],
    onUnreachable: () => stores.notices.show({ kind: 'error', error: { code: 'network.offline' } }),
  })
  const transport = createConnectingTransport(
    () => connect(platform),
    (connection) => {
      if (connection.startedClean) stores.notices.sayOnce({ kind: 'storage-corrupt' })
    },
  )
  const client = createClient({ transport, getSession: () => stores.session.token, random: platform.random })
  const stores: Stores = createStores({ client, platform })
  return stores
}

export default function App({ children }: { readonly children?: ReactNode }) {
  const [stores] = useState(assemble)
  return (
    <StoresProvider stores={stores}>
      <LanguageWriting>{children}</LanguageWriting>
    </StoresProvider>
  )
}
