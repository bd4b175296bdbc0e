/**
 * A screen's files come over the network, and may not. Taro's router has then changed the address already and leaves the old
 * screen standing, and the same order again goes nowhere because the address is the same: so the address is put back to that
 * of the screen in front (`frontUrl`, with a leading slash), and the person is told.
 */
export function watchUnreachable(frontUrl: () => string, tell: () => void): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!isChunkFailure(reason)) return
    window.history.replaceState(window.history.state, '', `#${frontUrl()}`)
    tell()
  })
}

/** Webpack's own name for scripts and styles alike. */
function isChunkFailure(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'ChunkLoadError'
}
