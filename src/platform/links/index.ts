export { createLinks } from './index.alipay'
