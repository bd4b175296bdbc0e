/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Puts the file's name in place while the console is built (config/tools/build-console.mjs). */
declare namespace NodeJS {
  interface ProcessEnv {
    readonly BANGKA_READER_WASM?: string
  }
}
