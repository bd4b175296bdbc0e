const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 22 characters of base64url from 22 bytes: six bits of each are used, so 132 bits. */
export function idFromBytes(bytes: ArrayLike<number>): string {
  let id = ''
  for (let i = 0; i < 22; i += 1) id += alphabet.charAt((bytes[i] ?? 0) & 63)
  return id
}
