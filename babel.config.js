/**
 * Taro's preset does the work. Syntax goes down to what the platform's engines read (Alipay's release check takes ES2017 and
 * nothing newer); built-ins are never polyfilled, so code may use those of ES2017 alone.
 */
const targets = { alipay: { ios: '11', chrome: '58' }, h5: { ios: '12', safari: '12', chrome: '64', firefox: '67' } }

module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets: targets[process.env.TARO_ENV] ?? targets.h5 }],
  ],
}
