let begun = false

/**
 * From the first scanning on the wallet's files are kept by the browser, so that scanning needs no network the next time. Asks once
 * a visit; where the browser has no such memory (plain http, private windows) everything works as before.
 */
export function keepFilesForOffline(): void {
  // A build for development has names that stay the same while their content changes.
  if (begun || process.env['NODE_ENV'] !== 'production' || !('serviceWorker' in navigator)) return
  begun = true
  void register()
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI))
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
  } catch {
    // Refused, or no such file on this server: nothing is lost but working offline.
  }
}
