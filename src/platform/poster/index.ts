export { createPosterPress } from './index.alipay'
