import type { ErrorCode, Operation } from '@/contract'

/** How operations fail for what they have in common. */
export function commonErrors({ effect, session }: Operation, sandbox: boolean): readonly ErrorCode[] {
  return [
    'request.invalid',
    ...(session === 'required' ? (['session.missing', 'session.ended'] as const) : []),
    ...(effect === 'changes' ? (['request.key-reused', 'request.still-running'] as const) : []),
    'request.too-many',
    // The sandbox's network, when it is told to fail.
    ...(sandbox ? (['network.offline'] as const) : []),
    'service.failed',
    'service.unavailable',
    'storage.full',
  ]
}
