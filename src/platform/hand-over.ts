/// <reference lib="dom" />

/** The system's share sheet where it takes such files (phones), a download everywhere else. For browsers. */
export async function handOver(file: File): Promise<'saved' | 'shared' | 'cancelled'> {
  const data = { files: [file] }
  if (mayShare(data)) {
    try {
      await navigator.share(data)
      return 'shared'
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'cancelled'
    }
  }
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The download has the file by the next task; the address would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0)
  return 'saved'
}

/** Old browsers lack the call, desktop ones refuse files. */
function mayShare(data: ShareData): boolean {
  const sharing: Partial<Pick<Navigator, 'canShare' | 'share'>> = navigator
  return sharing.share !== undefined && sharing.canShare?.(data) === true && matchMedia('(pointer: coarse)').matches
}
