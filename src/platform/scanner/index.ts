export { createScanner } from './index.alipay'
