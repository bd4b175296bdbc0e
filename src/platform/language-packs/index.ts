export { createLanguagePacks } from './index.alipay'
