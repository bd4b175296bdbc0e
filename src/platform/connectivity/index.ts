export { createConnectivity } from './index.alipay'
