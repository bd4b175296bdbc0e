/**
 * Stands in for `globalThis` in the Alipay build, where some phones' engines have neither that nor `window`, `self` or the
 * Function constructor. All of the app's modules get this one object, which is what a library that keeps its state on it needs.
 */
/* eslint-disable no-undef */
module.exports = typeof global === 'object' && global ? global : typeof self === 'object' && self ? self : {}
