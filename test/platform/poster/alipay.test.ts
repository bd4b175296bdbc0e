import { createPosterPress } from '@/platform/poster/index.alipay'

interface Answer {
  readonly success?: () => void
  readonly fail?: (failure: object) => void
}

/** A base library that draws by remembering what it was told. */
function installLibrary(save: (options: Answer & { readonly url: string }) => void, more: object = {}) {
  const drawn: string[] = []
  const files = new Map<string, string>()
  const brush = {
    fillStyle: '',
    font: '',
    fillRect: () => undefined,
    fillText: (text: string) => drawn.push(text),
    measureText: (text: string) => ({ width: text.length * 20 }),
  }
  const my = {
    canIUse: () => true,
    env: { USER_DATA_PATH: '/usr' },
    createOffscreenCanvas: () => ({ getContext: () => brush, toDataURL: () => 'data:image/png;base64,AAAA' }),
    getFileSystemManager: () => ({
      writeFile: ({ filePath, data, success }: Answer & { readonly filePath: string; readonly data: string }) => {
        files.set(filePath, data)
        success?.()
      },
      unlink: ({ filePath }: { readonly filePath: string }) => files.delete(filePath),
    }),
    saveImage: save,
    ...more,
  }
  Object.assign(globalThis, { my })
  return { drawn, files }
}

const blocks = [{ kind: 'title', text: '客户信息核对请求' }] as const

afterEach(() => Reflect.deleteProperty(globalThis, 'my'))

test('the picture is drawn, saved to the photos, and its file removed', async () => {
  const saved: string[] = []
  const { drawn, files } = installLibrary(({ url, success }) => {
    saved.push(`${url} ${files.get(url) ?? ''}`)
    success?.()
  })
  expect(await createPosterPress().offer(blocks, 'bank')).toBe('saved')
  expect(drawn.join('')).toBe('客户信息核对请求')
  expect(saved).toEqual(['/usr/bank.png AAAA'])
  expect(files.size).toBe(0)
})

test.each([
  [2001, 'denied'],
  [15, 'cancelled'],
])('failure %d is %s, and nothing is left behind', async (error, outcome) => {
  const { files } = installLibrary(({ fail }) => fail?.({ error }))
  expect(await createPosterPress().offer(blocks, 'bank')).toBe(outcome)
  expect(files.size).toBe(0)
})

test.each([
  ['without a canvas', { createOffscreenCanvas: undefined }],
  [
    'whose canvas gives no picture',
    {
      createOffscreenCanvas: () => {
        throw new Error('no memory')
      },
    },
  ],
])('an Alipay %s says so', async (_, more) => {
  installLibrary(({ success }) => success?.(), more)
  expect(await createPosterPress().offer(blocks, 'bank')).toBe('unsupported')
})
