/**
 * What the minifier may do. Taro's own settings switch most of it off for the sake of engines from 2017; our output is read
 * by an ES2017 parser in the tests and run by the harness, so the minifier's normal work is safe and saves a sixth.
 */
export const terserConfig = {
  parse: { ecma: 2020 },
  compress: {
    ecma: 2017,
    passes: 2,
    arrows: true,
    collapse_vars: true,
    comparisons: true,
    computed_props: true,
    hoist_props: true,
    inline: true,
    loops: true,
    negate_iife: true,
    properties: true,
    reduce_funcs: true,
    reduce_vars: true,
    switches: true,
    typeofs: true,
    directives: true,
  },
  keep_fnames: false,
  output: { ecma: 2017, comments: false, ascii_only: false, quote_keys: false, keep_quoted_props: false },
} as const
