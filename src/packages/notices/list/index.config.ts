export default definePageConfig({
  navigationBarTitleText: 'Bangka',
  // On H5 the page scrolls by itself: there a button loads more, and coming back loads anew.
  ...(process.env['TARO_ENV'] === 'alipay' ? { enablePullDownRefresh: true } : {}),
})
