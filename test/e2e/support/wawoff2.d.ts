declare module 'wawoff2' {
  /** A .woff2 font as the .ttf that it was made from. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>
}
