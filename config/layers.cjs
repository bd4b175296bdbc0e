/**
 * Who may import whom. A room that is not listed for an importer is forbidden to it: every rule below says
 * "from this room, anything of src that is not in these rooms is an error".
 *
 * The rooms are told in CONTRIBUTING.md; a change here belongs into the same commit as the change there.
 */
const anyRoom = '^src/'

/** @type {(name: string, from: string, mayReach: string[], comment: string) => object} */
const room = (name, from, mayReach, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: anyRoom, pathNot: mayReach },
})

/** Packages from npm that a room may use; Node's own modules count as such. */
const libraries = (name, from, mayUse, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core', 'npm-no-pkg', 'unknown'], pathNot: mayUse },
})

const node = (...names) => names.map((name) => `node_modules/${name}(/|$)`)

/** Type-only imports cross a border without carrying code. */
const typesOnly = (rule) => ({ ...rule, to: { ...rule.to, dependencyTypesNot: ['type-only'] } })

module.exports = {
  forbidden: [
    room('domain-is-pure', '^src/domain/', ['^src/domain/'], 'Rules know nothing of the world.'),
    libraries(
      'domain-libraries',
      '^src/domain/',
      node('libphonenumber-js', 'credit-card-type', 'uqr'),
      'Pure libraries by name.',
    ),

    room('contract', '^src/contract/', ['^src/contract/', '^src/domain/'], 'The wire speaks the words of the domain.'),
    libraries('contract-libraries', '^src/contract/', node('valibot'), 'The schema library alone.'),

    room(
      'locales',
      '^src/locales/',
      ['^src/locales/', '^src/contract/', '^src/domain/'],
      'Texts for values of contract and domain.',
    ),
    libraries('locales-libraries', '^src/locales/', ['^$'], 'Texts need no library.'),

    room(
      'platform',
      '^src/platform/(?!language-packs/)',
      ['^src/platform/', '^src/domain/'],
      'The one room that touches the device.',
    ),
    room(
      'platform-language-packs',
      '^src/platform/language-packs/',
      ['^src/platform/', '^src/domain/', '^src/locales/'],
      'How a language comes to the device is the platform’s: here alone it knows the packs.',
    ),
    libraries('platform-libraries', '^src/platform/', node('@tarojs', 'zxing-wasm', 'qr'), 'Taro and the scanner’s decoders.'),

    room(
      'client',
      '^src/client/(?!embedded)',
      ['^src/client/', '^src/contract/', '^src/domain/', '^src/platform/[^/]+/types\\.ts$', '^src/platform/types\\.ts$'],
      'The service as the app sees it.',
    ),
    room(
      'client-embedded',
      '^src/client/embedded',
      ['^src/client/', '^src/contract/', '^src/domain/', '^src/platform/.*types\\.ts$', '^src/service/', '^src/sandbox/'],
      'The embedded transport alone may see the service and the sandbox.',
    ),
    libraries('client-libraries', '^src/client/', node('valibot'), ''),

    room(
      'stores',
      '^src/stores/',
      [
        '^src/stores/',
        '^src/client/types\\.ts$',
        '^src/platform/.*types\\.ts$',
        '^src/contract/',
        '^src/domain/',
        '^src/locales/',
      ],
      'What the app knows. Client and platform come in as types.',
    ),
    libraries('stores-libraries', '^src/stores/', node('mobx', 'mobx-react-lite', 'react'), ''),

    room(
      'components',
      '^src/components/',
      ['^src/components/', '^src/domain/', '^src/styles/', '^src/assets/'],
      'Props only: no store, no text.',
    ),
    libraries('components-libraries', '^src/components/', node('react', '@tarojs/components'), ''),
    {
      name: 'elements-in-one-place',
      severity: 'error',
      comment: 'Only the primitives name elements of the platform.',
      from: { path: '^src/(components|frame|pages|packages)/', pathNot: '^src/components/primitives/' },
      to: { path: 'node_modules/@tarojs/components/' },
    },

    room(
      'frame',
      '^src/frame/',
      ['^src/frame/', '^src/components/', '^src/stores/', '^src/domain/', '^src/contract/', '^src/locales/'],
      'What every page shares: components joined to stores.',
    ),
    libraries('frame-libraries', '^src/frame/', node('react', 'mobx-react-lite', '@tarojs/taro'), ''),

    room(
      'pages',
      '^src/(pages|packages)/',
      [
        '^src/pages/',
        '^src/packages/',
        '^src/frame/',
        '^src/components/',
        '^src/stores/',
        '^src/domain/',
        '^src/contract/',
        '^src/locales/',
        '^src/styles/',
        '^src/assets/',
        '^src/platform/(scanner|picture|poster|sight|text-file)/',
      ],
      'Screens: components, stores (by context), domain and texts. Scanner, camera, poster, sight and files are the device parts that a screen carries itself.',
    ),
    libraries('pages-libraries', '^src/(pages|packages)/', node('react', 'mobx', 'mobx-react-lite', '@tarojs/taro'), ''),
    {
      name: 'subpackages-are-apart',
      severity: 'error',
      comment: 'What one subpackage needs of another belongs to components, stores or domain.',
      from: { path: '^src/packages/([^/]+)/' },
      to: { path: '^src/packages/', pathNot: '^src/packages/$1/' },
    },
    {
      name: 'pages-are-apart',
      severity: 'error',
      comment: 'The main package must not carry what a subpackage carries, and a page no other page.',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/(pages|packages)/', pathNot: '^src/pages/$1/' },
    },

    room('service', '^src/service/', ['^src/service/', '^src/domain/', '^src/contract/'], 'Runs anywhere: no device, no Node.'),
    libraries('service-libraries', '^src/service/', node('valibot', '@stablelib'), ''),
    room(
      'sandbox',
      '^src/sandbox/',
      ['^src/sandbox/', '^src/service/', '^src/domain/', '^src/contract/'],
      'The mocked world behind the ports.',
    ),
    libraries('sandbox-libraries', '^src/sandbox/', node('valibot', '@stablelib'), ''),
    room(
      'server',
      '^src/server/',
      ['^src/server/', '^src/service/', '^src/sandbox/', '^src/contract/', '^src/domain/'],
      'Node only.',
    ),
    room('cli', '^src/cli/', ['^src/cli/', '^src/server/', '^src/contract/', '^src/domain/'], 'Small commands for developers.'),

    room(
      'console',
      '^src/console/',
      [
        '^src/console/',
        '^src/contract/',
        '^src/domain/',
        '^src/locales/(language|format)\\.ts$',
        '^src/locales/(errors|formats|general-errors|sandbox)/',
        '^src/components/(class-names|pay-code-art/svg)\\.ts$',
        '^src/platform/scanner/',
      ],
      'A web page of its own: nothing of the app but words that both say, codes as drawings, and the camera.',
    ),
    libraries('console-libraries', '^src/console/', node('react', 'react-dom'), 'No kit of elements, no store.'),
    { name: 'nothing-imports-console', severity: 'error', from: { path: '^src/(?!console)' }, to: { path: '^src/console/' } },

    { name: 'app-never-server', severity: 'error', from: { path: '^src/(?!server|cli)' }, to: { path: '^src/(server|cli)/' } },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'operations-by-their-groups',
      severity: 'error',
      comment:
        '`contract/index.ts` gathers every operation: the app imports the group that it calls, so that each package carries its own.',
      from: { path: '^src/(client|components|frame|locales|packages|pages|platform|stores)/' },
      to: { path: '^src/contract/index\\.ts$' },
    },
    {
      name: 'bin-table-only-where-handed-in',
      severity: 'error',
      comment: 'The table is 30 KB: it is handed in by whoever needs it, so that only those packages carry it.',
      from: { path: '^src/domain/', pathNot: '^src/domain/card/chinese-bins' },
      to: { path: '^src/domain/card/bin-table-data' },
    },
  ].map((rule) => (rule.name === 'no-circles' || rule.name.startsWith('domain') ? rule : typesOnly(rule))),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(scss|css|svg|png)$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    cache: false,
  },
}
