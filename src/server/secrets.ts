import { createHmac, scrypt } from 'node:crypto'

import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'
import type { Secrets } from '@/service/ports'

/** scrypt's cost (RFC 7914): 16 MB and some 30 ms a password. */
const cost = { N: 16_384, r: 8, p: 1 }

/** The service's secrets on a server: as inside the app, and a slow hash that takes memory for the passwords. */
export function createServerSecrets(key: string): Secrets {
  return {
    ...createKeyedSecrets({ key }),
    hashPassword: (password, salt) =>
      new Promise((resolve, reject) => {
        // Keyed first, so that the hashes are worth nothing without the key: six digits fall to counting otherwise.
        const keyed = createHmac('sha256', key).update('password\n').update(password).digest()
        scrypt(keyed, salt, 32, cost, (failure, hash) => {
          if (failure === null) resolve(hash.toString('base64url'))
          else reject(failure)
        })
      }),
  }
}
