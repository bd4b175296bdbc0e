/** The first page of the documentation, in Markdown. */
export function introduction(sandbox: boolean): string {
  return [
    'Every operation is `POST /api/v1/<operation>` with its input as JSON. Amounts are whole fen (12.50 yuan is `1250`), times are milliseconds since 1970 (UTC).',
    '**Sessions.** Logging in answers with a `token`: send it as `Authorization: Bearer <token>`. `listSessions` shows where an account is logged in, `endSession` ends one of those.',
    '**Idempotency.** What changes something carries an `Idempotency-Key`, one for each thing that you mean to do. When an answer is lost, send the same request with the same key: you get the first answer again, with its status and `Idempotent-Replayed: true`, and nothing is done twice. Missing: 400. With another request: 422. While the first request is still running: 409 with `Retry-After`. Keys are remembered for a day.',
    '**Errors** have one shape: `{"code", "message", "requestId"}` and what the code needs beside it (`field`, `retryAt`, `attemptsLeft` …). Go by `code`: the message is for developers and may change.',
    '**Limits.** Bodies are JSON of at most 64 KB (400 KB for a picture), 16 levels deep, with each key once and whole numbers alone. Who asks too often gets 429 with `retryAt` and `Retry-After`.',
    ...(sandbox
      ? [
          '**Sandbox.** Bank, SMS, shops and money are made up. `sandboxMessages` is every phone at once, `sandboxState` has people with test cards, `setFaults` makes things fail.',
        ]
      : []),
  ].join('\n\n')
}
