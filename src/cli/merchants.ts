import { parseArgs } from 'node:util'

import { merchantsIn } from '@/server/gateway/merchants/stored-merchants'

import { type Asked, runCommand, usualData } from './command'
import { type MerchantCommand, readMerchantCommand, runMerchantCommand } from './merchant-commands'
import { tell, withOpenData } from './open-data'

const help = `The merchants whose code may call the gateway.

  npm run -s merchants -- add --name NAME --public-key FILE   a new merchant; says what its SDK is told
      --name-zh NAME           its name in Chinese, where that is another
      --category TEXT          what kind of shop it is (shopping)
      --notify-url URL         where it hears of trades whose requests name no address
  npm run -s merchants -- list                                all of them
  npm run -s merchants -- disable APP_ID                      from now on its app is refused, as one that is not there
  npm run -s merchants -- enable APP_ID
  npm run -s merchants -- rotate APP_ID --public-key FILE     from now on its app signs with this key
  npm run -s merchants -- rotate APP_ID --wallet-key          a new key of the wallet for this app, and its public half

  --data FOLDER                where everything is kept (.bangka-data)

FILE holds the public key of the merchant's app (RSA, 2048 bits at least; PEM, or base64 alone). The private one stays with the
merchant, who makes both:

  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out app.pem
  openssl pkey -in app.pem -pubout -out app.pub

DATABASE_URL and BANGKA_KEYS mean what they mean to npm start. Over PostgreSQL servers may go on running, and have heard of it after
three seconds; with PGlite the server must be stopped.
`

interface Arguments {
  readonly command: MerchantCommand
  readonly data: string
}

function readArguments(given: string[]): Asked<Arguments> {
  const { positionals, values } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      data: { type: 'string', default: usualData },
      name: { type: 'string' },
      'name-zh': { type: 'string' },
      category: { type: 'string', default: 'shopping' },
      'notify-url': { type: 'string' },
      'public-key': { type: 'string' },
      'wallet-key': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const command = readMerchantCommand(positionals, {
    name: values.name,
    nameZh: values['name-zh'],
    category: values.category,
    notifyUrl: values['notify-url'],
    publicKey: values['public-key'],
    walletKey: values['wallet-key'],
  })
  return command.ok ? { command: command.value, data: values.data } : command.error
}

async function main({ command, data }: Arguments): Promise<number> {
  return tell(
    await withOpenData(data, ({ clock, database, keys }) =>
      runMerchantCommand(command, merchantsIn(database.engine, keys, clock)),
    ),
  )
}

runCommand({ help, read: readArguments, run: main })
