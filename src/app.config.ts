import { isPacked, languages } from '@/locales/language'
import { languagePackage } from '@/platform/language-packs/screens'
import { routes } from '@/stores/routes'

const alipay = process.env['TARO_ENV'] === 'alipay'
/** Does this build carry the service and its sandbox? H5 always does, as a chunk of its own. */
const embedded = !alipay || !process.env['TARO_APP_SERVICE']

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

/** One tab; its text is that of the default language, the app sets it again in the person's own. */
function tab(path: string, icon: string, text: string) {
  const icons = { iconPath: `assets/tabs/${icon}.png`, selectedIconPath: `assets/tabs/${icon}-active.png` }
  return { pagePath: page(path), text, ...(alipay ? icons : {}) }
}

const packages = [
  'account',
  'balance',
  'limits',
  'risk-check',
  'link-card',
  'scan',
  'checkout',
  'bills',
  'notices',
  'guide',
  'verification',
  'agreements',
  ...(embedded ? ['sandbox'] : []),
]

/** Whoever stands at a till doesn't wait for a download: what paying needs comes as soon as one of these screens is there. */
const paying = { network: 'all' as const, packages: ['packages/scan', 'packages/checkout'] }

/** A language outside the main package is a subpackage there, and a chunk of its own on H5 (see platform/language-packs). */
const languagePackages = alipay
  ? languages.filter(isPacked).map((language) => ({ root: languagePackage(language), pages: ['index'] }))
  : []

export default defineAppConfig({
  pages: Object.values(routes)
    .map(page)
    .filter((path) => path.startsWith('pages/')),
  subPackages: [
    ...packages.map((name) => ({ root: `packages/${name}`, pages: pagesBelow(`packages/${name}`) })),
    ...languagePackages,
  ],
  ...(alipay ? { preloadRule: { [page(routes.home)]: paying, [page(routes.pay)]: paying } } : {}),
  window: {
    navigationBarTitleText: 'Bangka',
    navigationBarBackgroundColor: '#F6F7F5',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F7F5',
  },
  // Taro's slide on H5 keeps a page that was left for its time, and shows the one below only after it.
  ...(alipay ? {} : { animation: false }),
  // Native on Alipay. On H5 `custom` keeps Taro's own bar away, and the app draws one.
  tabBar: {
    custom: !alipay,
    color: '#636F69',
    selectedColor: '#0A6B56',
    backgroundColor: '#FFFFFF',
    list: [tab(routes.home, 'home', 'Home'), tab(routes.bills, 'bills', 'Bills'), tab(routes.me, 'me', 'Me')],
  },
})
