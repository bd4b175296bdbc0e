export { connect } from './connect.alipay'
