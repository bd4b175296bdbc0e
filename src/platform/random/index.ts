export { createRandom } from './index.alipay'
