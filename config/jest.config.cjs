/** @type {import('jest').Config} */
module.exports = {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@stablelib|uqr|valibot|mobx|mobx-react-lite|libphonenumber-js|zxing-wasm|qr)/)'],
  moduleNameMapper: {
    // Components are tested on the browser's elements: Alipay's exist only in its compiled package, which has its own tests.
    '^(@/components|\\.\\.)/primitives$': '<rootDir>/src/components/primitives/index.h5.tsx',
    '^(@/components|\\.\\.)/primitives/text-area$': '<rootDir>/src/components/primitives/text-area.h5.tsx',
    '^@/(.*)$': '<rootDir>/src/$1',
    '\\.(scss|css|svg|png)$': '<rootDir>/config/tools/empty-module.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testEnvironment: 'node',
  // Nothing asserts a time: a machine that is busy, and builds what a test looks at, must not fail one. Only here, for all.
  testTimeout: 10 * 60_000,
  maxWorkers: '100%',
  // Jest would wrap what it finds on the globals after a test; MobX keeps its state there and goes round in circles.
  testEnvironmentOptions: { globalsCleanup: 'off' },
}
