export { createHttp } from './index.alipay'
