import { type NamedOperation, type OperationName, operations } from '@/contract'

/** Every operation by its name, for what is handed a name: TypeScript keeps the pair of name and operation through the index. */
export const operationsByName: { readonly [Name in OperationName]: NamedOperation<Name> } = operations
