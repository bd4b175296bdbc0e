import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import js from '@eslint/js'
import mobx from 'eslint-plugin-mobx'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What old phone engines lack: the app's rooms may not use it (it is not polyfilled). */
const missingOnPhones = [
  { selector: "CallExpression[callee.property.name='at']", message: 'Array.prototype.at is missing on old phone engines.' },
  {
    selector: "CallExpression[callee.property.name='replaceAll']",
    message: 'replaceAll is missing on old phone engines: split and join.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(flat|flatMap|findLast|findLastIndex|toSorted|toReversed)$/]',
    message: 'Missing on old phone engines.',
  },
  {
    selector: "MemberExpression[object.name='Object'][property.name='fromEntries']",
    message: 'Object.fromEntries is missing on old phone engines.',
  },
  { selector: "Identifier[name='Intl']", message: 'Some mini-program engines have no Intl.' },
  { selector: "Identifier[name='structuredClone']", message: 'Missing on old phone engines.' },
  {
    selector: 'Literal[regex.pattern=/\\(\\?<|\\\\p\\{/]',
    message: 'Look-behind, named groups and \\p{…} are missing on old phone engines.',
  },
]

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.cache/**',
      'src/domain/card/bin-table-data.ts',
      'src/locales/nationalities/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((part) => ({ ...part, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: join(root, 'tsconfig.json'), tsconfigRootDir: root } },
    plugins: { 'react-hooks': reactHooks, mobx },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'mobx/exhaustive-make-observable': 'error',
      'mobx/unconditional-make-observable': 'error',
      'mobx/missing-make-observable': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['src/{domain,contract,client,stores,components,pages,packages,service,sandbox,locales,platform}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...missingOnPhones] },
  },
  {
    files: ['src/{domain,service}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Rules get the time handed in.' },
        { object: 'Math', property: 'random', message: 'Rules get chance handed in.' },
      ],
    },
  },
  {
    files: ['src/{server,cli}/**/*.ts', 'test/**/*.{ts,tsx}', 'config/**/*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Stand-ins implement asynchronous interfaces without anything to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
)
