export { createSight } from './index.alipay'
