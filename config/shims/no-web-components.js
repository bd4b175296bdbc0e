/**
 * Stands in for Taro's web components on H5: the router and the API library name a few of them (a tab bar, pull-to-refresh,
 * a swiper). The app draws with the browser's own elements and uses none. CommonJS, so that any name may be asked for.
 */
exports.defineCustomElementTaroTabbar = function () {}
exports.defineCustomElementTaroPullToRefreshCore = function () {}
