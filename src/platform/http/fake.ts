import { err, ok, type Result } from '@/domain/core/result'

import type { Http, HttpFailure, HttpRequest, HttpResponse } from './types'

/** HTTP answered by a function: give it a response, or the failure that the network has. */
export interface FakeHttp extends Http {
  readonly requests: readonly HttpRequest[]
  /** Answers every request from now on. */
  answer(handler: (request: HttpRequest) => Promise<HttpResponse> | HttpResponse | HttpFailure): void
}

/** Answers 404 with no body until told otherwise. */
export function createFakeHttp(): FakeHttp {
  const requests: HttpRequest[] = []
  let handler: Parameters<FakeHttp['answer']>[0] = () => ({ status: 404, body: '' })
  return {
    requests,
    answer(next) {
      handler = next
    },
    async send(request): Promise<Result<HttpResponse, HttpFailure>> {
      requests.push(request)
      const answer = await handler(request)
      return 'code' in answer ? err(answer) : ok(answer)
    },
  }
}
