import type { CallOptions, WalletClient } from '@/client/types'
import type { InputOf, NamedOperation, OperationName, OutputOf, WalletError } from '@/contract'
import { err, type Result } from '@/domain/core/result'

type Answer<Name extends OperationName> = Result<OutputOf<Name>, WalletError>
type Handlers = { [Name in OperationName]?: (input: InputOf<Name>) => Answer<Name> | Promise<Answer<Name>> }

export interface Call {
  readonly name: OperationName
  readonly input: unknown
  readonly options: CallOptions | undefined
}

/** A wallet service that answers by a script; an operation that the script does not know was never meant to be asked. */
export interface ScriptedClient extends WalletClient {
  readonly calls: readonly Call[]
  /** Changes the script from now on. */
  script(handlers: Handlers): void
  asked(name: OperationName): readonly Call[]
}

export function createScriptedClient(initial: Handlers = {}): ScriptedClient {
  let handlers = initial
  const calls: Call[] = []
  return {
    calls,
    script(more) {
      handlers = { ...handlers, ...more }
    },
    asked: (name) => calls.filter((call) => call.name === name),
    async call<Name extends OperationName>(
      { name }: NamedOperation<Name>,
      input: InputOf<Name>,
      options?: CallOptions,
    ): Promise<Answer<Name>> {
      calls.push({ name, input, options })
      // The handler under a name is that operation's; TypeScript can't follow the pair through the index.
      const handler = handlers[name] as ((input: InputOf<Name>) => Answer<Name> | Promise<Answer<Name>>) | undefined
      if (handler === undefined) return err({ code: 'network.offline' })
      return handler(input)
    },
  }
}

/** An answer that is given when the test says so. */
export interface Held<T> {
  readonly promise: Promise<T>
  give(value: T): void
}

export function hold<T>(): Held<T> {
  let give: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    give = resolve
  })
  return { promise, give: (value) => give(value) }
}
