export { createLifecycle } from './index.alipay'
