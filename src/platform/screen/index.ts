export { createScreen } from './index.alipay'
