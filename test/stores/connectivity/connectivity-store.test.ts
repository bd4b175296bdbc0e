import { createFakePlatform } from '@/platform/fake'
import { createStores } from '@/stores/root'

import { createScriptedClient } from '../scripted-client'

test('the stores know whether there is a network, until they are disposed of', () => {
  const platform = createFakePlatform()
  const stores = createStores({ client: createScriptedClient(), platform })
  expect(stores.connectivity.online).toBe(true)
  platform.connectivity.setOnline(false)
  expect(stores.connectivity.online).toBe(false)
  stores.dispose()
  platform.connectivity.setOnline(true)
  expect(stores.connectivity.online).toBe(false)
})
