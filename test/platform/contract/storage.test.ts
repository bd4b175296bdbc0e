import type { MyStorageAnswer } from '@/platform/alipay/my'
import { createStorage as createAlipayStorage } from '@/platform/storage/index.alipay'
import { createStorage as createBrowserStorage } from '@/platform/storage/index.h5'
import { createFakeStorage } from '@/platform/storage/fake'
import type { KeyValueStorage } from '@/platform/storage/types'

/** A device's storage with `room` characters, in the shape of a platform. */
interface Device {
  readonly name: string
  /** Puts the device in place of the platform's own; returns the storage over it. */
  install(room: number): KeyValueStorage
}

function browserDevice(): Device {
  return {
    name: 'a browser',
    install(room) {
      const values = new Map<string, string>([['somebody-elses', 'x']])
      const localStorage = {
        get length() {
          return values.size
        },
        key: (index: number) => [...values.keys()][index] ?? null,
        getItem: (key: string) => values.get(key) ?? null,
        setItem(key: string, value: string) {
          if (value.length > room) throw new DOMException('no room', 'QuotaExceededError')
          values.set(key, value)
        },
        removeItem: (key: string) => values.delete(key),
      }
      Object.assign(globalThis, { localStorage })
      return createBrowserStorage()
    },
  }
}

/** `throws`: how newer base libraries refuse; older ones answer with an error. */
function alipayDevice(name: string, throws: boolean): Device {
  return {
    name,
    install(room) {
      const values = new Map<string, string>()
      const my = {
        getStorageSync: ({ key }: { key: string }): MyStorageAnswer => {
          const data = values.get(key) ?? null
          return throws ? { data, success: true } : { APDataStorage: data }
        },
        setStorageSync({ key, data }: { key: string; data: string }): MyStorageAnswer {
          if (data.length > room) {
            if (throws) throw new Error('exceed storage limit')
            return { error: 2, errorMessage: '存储空间不足' }
          }
          values.set(key, data)
          return { success: true }
        },
        removeStorageSync: ({ key }: { key: string }) => values.delete(key),
        getStorageInfoSync: () => ({ keys: [...values.keys()] }),
      }
      Object.assign(globalThis, { my })
      return createAlipayStorage()
    },
  }
}

const fakeDevice: Device = {
  name: 'the fake',
  install(room) {
    const storage = createFakeStorage()
    return {
      ...storage,
      write(key, value) {
        storage.failWith(value.length > room ? 'full' : null)
        return storage.write(key, value)
      },
    }
  },
}

const devices = [browserDevice(), alipayDevice('Alipay', true), alipayDevice('an older Alipay', false), fakeDevice]

describe.each(devices)('storage of $name', (device) => {
  let storage: KeyValueStorage

  beforeEach(() => {
    storage = device.install(100)
  })

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'localStorage')
    Reflect.deleteProperty(globalThis, 'my')
  })

  test('keeps what is written, and knows its own keys alone', () => {
    expect(storage.read('a')).toEqual({ ok: true, value: null })
    expect(storage.write('a', '绑卡')).toEqual({ ok: true, value: undefined })
    expect(storage.write('b', '')).toEqual({ ok: true, value: undefined })
    expect(storage.read('a')).toEqual({ ok: true, value: '绑卡' })
    expect(storage.read('b')).toEqual({ ok: true, value: '' })
    expect([...storage.keys()].sort()).toEqual(['a', 'b'])
  })

  test('removes, also what is not there', () => {
    storage.write('a', '1')
    storage.remove('a')
    storage.remove('never')
    expect(storage.read('a')).toEqual({ ok: true, value: null })
    expect(storage.keys()).toEqual([])
  })

  test('says when there is no room, and keeps what was there', () => {
    storage.write('a', 'before')
    expect(storage.write('a', 'x'.repeat(101))).toEqual({ ok: false, error: { code: 'full' } })
    expect(storage.read('a')).toEqual({ ok: true, value: 'before' })
  })
})

test('Alipay takes at most 200 KB a key, counted in bytes', () => {
  const storage = alipayDevice('Alipay', true).install(Infinity)
  expect(storage.write('a', 'x'.repeat(200 * 1024))).toEqual({ ok: true, value: undefined })
  expect(storage.write('a', '绑'.repeat(70_000))).toEqual({ ok: false, error: { code: 'full' } })
  Reflect.deleteProperty(globalThis, 'my')
})

test('storage that the browser blocks is unavailable', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  const storage = createBrowserStorage()
  expect(storage.read('a')).toEqual({ ok: false, error: { code: 'unavailable' } })
  expect(storage.write('a', '1')).toEqual({ ok: false, error: { code: 'unavailable' } })
  expect(storage.keys()).toEqual([])
  Reflect.deleteProperty(globalThis, 'localStorage')
})
