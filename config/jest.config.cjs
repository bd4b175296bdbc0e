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
  transformIgnorePatterns: ['/node_modules/(?!(@noble|uqr|valibot|mobx|mobx-react-lite|libphonenumber-js|zxing-wasm)/)'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1', '\\.(scss|css|svg|png)$': '<rootDir>/config/tools/empty-module.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testEnvironment: 'node',
};
