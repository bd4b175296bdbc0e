import { createHash } from 'node:crypto'

/** The look of the cashier's pages: both themes, from a phone up. */
export const style = `
:root{color-scheme:light dark;--page:#f4f6f9;--card:#fff;--text:#14181f;--quiet:#5b6472;--line:#e2e6ec;--accent:#0b5fd6;--on-accent:#fff;--good:#0a7a3d;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--page:#0f1216;--card:#191d23;--text:#eef1f5;--quiet:#a6afbc;--line:#2b313a;--accent:#7fb0ff;--on-accent:#0b1a30;--good:#66d19a;--bad:#ff9c93}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:26rem;margin:0 auto;padding:2rem 1rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:1.5rem;text-align:center}
h1{font-size:1.125rem;margin:0 0 .25rem;overflow-wrap:anywhere}
p{margin:.5rem 0;overflow-wrap:anywhere}
.quiet{color:var(--quiet);font-size:.875rem}
.amount{font-size:2.25rem;font-weight:600;font-variant-numeric:tabular-nums;margin:.75rem 0}
.code{display:block;max-width:100%;height:auto;margin:1rem auto;background:#fff;border-radius:8px}
.state{font-weight:600}.good{color:var(--good)}.bad{color:var(--bad)}
.go{display:inline-block;min-height:44px;padding:.6rem 1.5rem;margin-top:.75rem;border-radius:999px;background:var(--accent);color:var(--on-accent);text-decoration:none;font-weight:600}
.go:focus-visible{outline:3px solid var(--text);outline-offset:2px}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;text-align:start;margin:1.25rem 0 0;font-size:.875rem}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere;text-align:end}
`

/** Asks now and then how the trade stands, and shows the page anew when that changes; a paid one goes back to the shop. */
export const script = `
(function(){
  var state=document.body.dataset.state,back=document.querySelector('a[data-back]');
  if(back){setTimeout(function(){location.replace(back.href)},3000);return}
  if(state!=='open')return;
  setInterval(function(){
    fetch(location.pathname+'/state'+location.search).then(function(answer){return answer.json()}).then(function(now){
      if(now.state!==state)location.reload()
    }).catch(function(){})
  },1500)
})()
`

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a page may do: its own look, its own script, asking its own server. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
