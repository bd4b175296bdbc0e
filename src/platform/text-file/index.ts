export { createTextFiles } from './index.alipay'
