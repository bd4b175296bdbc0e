export { createStorage } from './index.alipay'
