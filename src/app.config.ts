import { routes } from '@/stores/routes'

const embedded = process.env['TARO_APP_SERVICE'] === undefined || process.env['TARO_APP_SERVICE'] === '' || process.env['TARO_ENV'] === 'h5'

/** A path of `routes` as the configuration wants it: without the leading slash. */
function page(path: string): string {
  return path.slice(1)
}

/** The paths of `routes` below one package's folder, relative to it. */
function pagesBelow(folder: string): string[] {
  return Object.values(routes)
    .map(page)
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
}

const packages = ['account', 'link-card', 'checkout', 'bills', ...(embedded ? ['sandbox'] : [])]

export default defineAppConfig({
  pages: Object.values(routes)
    .map(page)
    .filter((path) => path.startsWith('pages/')),
  subPackages: packages.map((name) => ({ root: `packages/${name}`, pages: pagesBelow(`packages/${name}`) })),
  window: {
    navigationBarTitleText: 'Bangka',
    navigationBarBackgroundColor: '#F6F7F5',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F7F5',
  },
  // Native on Alipay; on H5 `custom` keeps Taro's own bar away, and the app draws one.
  tabBar: {
    custom: process.env['TARO_ENV'] === 'h5',
    color: '#636F69',
    selectedColor: '#0A6B56',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: page(routes.home), text: 'Home', iconPath: 'assets/tabs/home.png', selectedIconPath: 'assets/tabs/home-active.png' },
      { pagePath: page(routes.bills), text: 'Bills', iconPath: 'assets/tabs/bills.png', selectedIconPath: 'assets/tabs/bills-active.png' },
      { pagePath: page(routes.me), text: 'Me', iconPath: 'assets/tabs/me.png', selectedIconPath: 'assets/tabs/me-active.png' },
    ],
  },
})
