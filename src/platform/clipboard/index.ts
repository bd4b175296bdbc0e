export { createClipboard } from './index.alipay'
