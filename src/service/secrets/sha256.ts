/**
 * SHA-256 (FIPS 180-4), HMAC (RFC 2104) and PBKDF2 (RFC 8018) over whole messages. Written out because the service also runs
 * inside the app, on engines that have neither `crypto` nor `BigInt` nor `TextEncoder`, all of which the libraries lean on.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants = fractionsOfRoots(64, 1 / 3)
/** The same of the square roots of the first 8 (5.3.3). */
const initialState = fractionsOfRoots(8, 1 / 2)

const blockBytes = 64
const schedule = new Int32Array(64)

/** The digest, 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const state = Int32Array.from(initialState)
  absorb(state, padded(message, 0))
  return bytesOf(state)
}

/** A key made ready: the two states from which every message with this key starts. */
export interface HmacKey {
  readonly inner: Int32Array
  readonly outer: Int32Array
}

/** Prepares a key for `hmac`. */
export function hmacKey(key: Uint8Array): HmacKey {
  const block = new Uint8Array(blockBytes)
  block.set(key.length > blockBytes ? sha256(key) : key)
  return { inner: stateAfter(block, 0x36), outer: stateAfter(block, 0x5c) }
}

/** The message's code under the key, 32 bytes. */
export function hmac(key: HmacKey, message: Uint8Array): Uint8Array {
  const inner = Int32Array.from(key.inner)
  absorb(inner, padded(message, blockBytes))
  const outer = Int32Array.from(key.outer)
  absorb(outer, padded(bytesOf(inner), blockBytes))
  return bytesOf(outer)
}

/** PBKDF2 with HMAC-SHA-256, one block of output: 32 bytes. */
export function pbkdf2(password: Uint8Array, salt: Uint8Array, iterations: number): Uint8Array {
  const key = hmacKey(password)
  const first = new Uint8Array(salt.length + 4)
  first.set(salt)
  first[salt.length + 3] = 1
  let block = hmac(key, first)
  const sum = Uint8Array.from(block)
  for (let round = 1; round < iterations; round += 1) {
    block = hmac(key, block)
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) ^ (block[i] ?? 0)
  }
  return sum
}

function stateAfter(block: Uint8Array, mask: number): Int32Array {
  const state = Int32Array.from(initialState)
  absorb(
    state,
    block.map((byte) => byte ^ mask),
  )
  return state
}

/** The message with its padding (5.1.1); `before` bytes were absorbed already and count for the length. */
function padded(message: Uint8Array, before: number): Uint8Array {
  const blocks = Math.ceil((message.length + 9) / blockBytes)
  const bytes = new Uint8Array(blocks * blockBytes)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  const length = message.length + before
  view.setUint32(bytes.length - 8, Math.floor(length / 0x20000000))
  view.setUint32(bytes.length - 4, (length << 3) >>> 0)
  return bytes
}

/** 6.2.2 for each block. */
function absorb(state: Int32Array, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const w = schedule
  const at = (array: Int32Array, index: number): number => array[index] ?? 0
  for (let offset = 0; offset < bytes.length; offset += blockBytes) {
    for (let t = 0; t < 16; t += 1) w[t] = view.getInt32(offset + t * 4)
    for (let t = 16; t < 64; t += 1) {
      const x = at(w, t - 15)
      const y = at(w, t - 2)
      const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
      const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
      w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let t = 0; t < 64; t += 1) {
      const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(roundConstants, t) + at(w, t)) | 0
      const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] = at(state, i) + word
    })
  }
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function bytesOf(state: Int32Array): Uint8Array {
  const bytes = new Uint8Array(state.length * 4)
  const view = new DataView(bytes.buffer)
  state.forEach((word, i) => view.setInt32(i * 4, word))
  return bytes
}

function fractionsOfRoots(count: number, power: number): Int32Array {
  const words = new Int32Array(count)
  let found = 0
  for (let candidate = 2; found < count; candidate += 1) {
    if (!isPrime(candidate)) continue
    const root = Math.pow(candidate, power)
    // 53 bits of a double hold the root's whole part (at most five bits) and the 32 bits wanted.
    words[found] = ((root - Math.floor(root)) * 0x100000000) | 0
    found += 1
  }
  return words
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false
  return true
}
