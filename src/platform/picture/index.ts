export { createPictureTaker } from './index.alipay'
