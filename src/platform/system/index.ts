export { createSystem } from './index.alipay'
