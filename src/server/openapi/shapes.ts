/** JSON Schema, as far as the contract's schemas become such. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly description?: string
}

/** A schema as people read it. */
export type Shape =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'named'; readonly name: string; readonly words: string }
  | { readonly kind: 'list'; readonly of: JsonSchema }
  | { readonly kind: 'one-of'; readonly of: readonly JsonSchema[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }

export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly schema: JsonSchema
}

const refStart = '#/components/schemas/'

export function shapeOf(schema: JsonSchema): Shape {
  if (schema.$ref !== undefined) return { kind: 'named', name: schema.$ref.slice(refStart.length), words: '' }
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return shapeOfChoices(choices)
  if (schema.type === 'array') return schema.items === undefined ? words('list') : { kind: 'list', of: schema.items }
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {}).map(([name, inner]) => ({
      name,
      optional: !(schema.required ?? []).includes(name),
      schema: inner,
    }))
    return { kind: 'fields', fields }
  }
  return words(plainWords(schema))
}

function shapeOfChoices(choices: readonly JsonSchema[]): Shape {
  const some = choices.filter(({ type }) => type !== 'null')
  const [only] = some
  if (some.length !== 1 || only === undefined) return { kind: 'one-of', of: choices }
  // Something, or null.
  const shape = shapeOf(only)
  if (shape.kind === 'words') return words(`${shape.words}, or null`)
  return shape.kind === 'named' ? { ...shape, words: ', or null' } : { kind: 'one-of', of: choices }
}

function plainWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((each) => JSON.stringify(each)).join(', ')
  const { maxLength, maximum, minLength, minimum, pattern, type = 'anything' } = schema
  if (type === 'string') {
    const length = maxLength === undefined ? '' : `, ${minLength ?? 0} to ${maxLength} characters`
    return `text${length}${pattern === undefined ? '' : `, ${pattern}`}`
  }
  if (type === 'integer' || type === 'number') {
    const most = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? '' : `, at most ${maximum}`
    return `whole number${minimum === undefined ? '' : `, at least ${minimum}`}${most}`
  }
  if (type === 'boolean') return 'true or false'
  return type
}

function words(text: string): Shape {
  return { kind: 'words', words: text }
}
