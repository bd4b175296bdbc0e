/** The look of the documentation: the reader's own fonts, their theme, and room for narrow screens. */
export const docsStyle = `
:root { color-scheme: light dark; --text: #1a1a1a; --quiet: #555; --ground: #fff; --raised: #f4f5f7; --line: #d5d8de; --link: #0a4fc4; }
@media (prefers-color-scheme: dark) {
  :root { --text: #ececec; --quiet: #b3b3b3; --ground: #16181b; --raised: #22252a; --line: #3a3f47; --link: #8db4ff; }
}
* { box-sizing: border-box; }
html { scroll-behavior: auto; scroll-padding-top: 1rem; }
body { margin: 0; display: flex; gap: 2rem; color: var(--text); background: var(--ground); font: 16px/1.5 system-ui, sans-serif; }
nav { flex: 0 0 15rem; height: 100vh; position: sticky; top: 0; overflow-y: auto; padding: 1rem; border-inline-end: 1px solid var(--line); }
nav h2 { margin: 1rem 0 .25rem; font-size: 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: .2rem 0; }
main { flex: 1 1 auto; min-width: 0; max-width: 54rem; padding: 1rem 1.5rem 4rem 0; }
h1 { font-size: 1.75rem; }
h2 { margin-top: 2.5rem; font-size: 1.4rem; }
h3 { margin: 2rem 0 0; font-size: 1.15rem; }
h4 { margin: 1rem 0 .25rem; font-size: 1rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; z-index: 1; padding: .5rem; background: var(--ground); }
.summary { font-size: 1.05rem; }
section { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
section ul, main > ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
.shape { display: inline; margin: 0; color: var(--quiet); overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
code { background: var(--raised); padding: .1em .25em; border-radius: 3px; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .75rem; background: var(--raised); border-radius: 6px; }
pre code { padding: 0; overflow-wrap: normal; }
dl { display: grid; grid-template-columns: 3.5rem 1fr; gap: .25rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; line-height: 1.8; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .4rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; }
@media (max-width: 48rem) {
  body { display: block; }
  nav { height: auto; position: static; border: 0; border-bottom: 1px solid var(--line); }
  nav ul { columns: 2; }
  main { padding: 1rem; }
}
`
