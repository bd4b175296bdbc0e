import { createRoot } from 'react-dom/client'

import { App } from './app'
import { listenForHints } from './live/hints'

const place = document.getElementById('console')
if (place === null) throw new Error('the page has no place for the console')
createRoot(place).render(<App hints={listenForHints('sandbox/events')} />)
