declare namespace NodeJS {
  interface ProcessEnv {
    /** The address of the wallet service, written into the Alipay build; empty: the app carries the service itself. */
    readonly TARO_APP_SERVICE?: string
  }
}
