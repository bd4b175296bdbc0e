/**
 * Stands in for Taro's web components on H5: the router and the API library register a few of them (a tab bar, pull-to-refresh,
 * a swiper). The app draws with the browser's own elements and uses none.
 */
const nothing = () => {}
module.exports = Object.assign(
  {},
  ...['Tabbar', 'PullToRefreshCore', 'SwiperCore', 'SwiperItemCore'].map((name) => ({
    [`defineCustomElementTaro${name}`]: nothing,
  })),
)
