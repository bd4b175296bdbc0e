import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'

import type { Hints } from './live/hints'
import { HintsContext } from './live/use-live'
import { Header } from './frame/header'
import { Nav } from './frame/nav'
import { ShortcutsDialog } from './frame/shortcuts'
import { useShortcuts } from './frame/use-shortcuts'
import { useView } from './frame/use-view'
import { ViewBoundary } from './frame/view-boundary'
import { useSettings } from './settings'
import { WordsContext, wordsIn } from './texts'
import { ToastHost } from './ui/toasts'
import { views } from './views'
import { createMadeKeys, MadeKeysContext } from './views/merchants/made-keys'

/** The whole page. */
export function App({ hints }: { readonly hints: Hints }) {
  const [settings, change] = useSettings()
  const words = useMemo(() => wordsIn(settings.language), [settings.language])
  const line = useSyncExternalStore(hints.onState, hints.state)
  const [helping, setHelping] = useState(false)
  const [madeKeys] = useState(createMadeKeys)
  const view = useView()
  useShortcuts({ onHelp: () => setHelping(true) })
  const { texts } = words
  useEffect(() => {
    document.title = `${texts.views[view]} · ${texts.title}`
  }, [texts, view])
  const View = views[view]
  return (
    <HintsContext.Provider value={hints}>
      <WordsContext.Provider value={words}>
        <ToastHost>
          <a
            className="bk-skip"
            href="#view"
            onClick={(event) => {
              // The address names the view: the jump must leave it alone.
              event.preventDefault()
              document.getElementById('view')?.focus()
            }}
          >
            {texts.skip}
          </a>
          <div className="bk-console">
            <Header settings={settings} onChange={change} line={line} onHelp={() => setHelping(true)} />
            <Nav current={view} />
            <main className="bk-console__main" id="view" tabIndex={-1}>
              {line === 'offline' && (
                <p className="bk-strip" role="status">
                  {texts.line.offlineLong}
                </p>
              )}
              <h1 className="bk-console__title">{texts.views[view]}</h1>
              <p className="bk-console__intro">{texts[view].intro}</p>
              <ViewBoundary key={view} message={texts.failure.broken}>
                <MadeKeysContext.Provider value={madeKeys}>
                  <View />
                </MadeKeysContext.Provider>
              </ViewBoundary>
            </main>
          </div>
          {helping && <ShortcutsDialog onClose={() => setHelping(false)} />}
        </ToastHost>
      </WordsContext.Provider>
    </HintsContext.Provider>
  )
}
