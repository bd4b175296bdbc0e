/** Browsers before 2023 do not say that the person closed the chooser; the page gets the focus back, and then no file. */
const chooserClosed = 1_000

/** Asks for a picture; null where the person closed the chooser. With `camera` a phone opens its camera instead. */
export function choosePictureFile({ camera }: { readonly camera: boolean }): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    if (camera) input.setAttribute('capture', 'environment')
    input.hidden = true
    document.body.appendChild(input)

    function done(): void {
      window.removeEventListener('focus', soon)
      input.remove()
      resolve(input.files?.[0] ?? null)
    }

    function soon(): void {
      setTimeout(done, chooserClosed)
    }

    input.addEventListener('change', done)
    input.addEventListener('cancel', done)
    // Where `cancel` exists the focus says nothing more, and a slow phone may take longer than our patience.
    if (!('oncancel' in input)) window.addEventListener('focus', soon)
    input.click()
  })
}

/** The picture in a file of the person's; null where the browser can't open it. Upright, as its EXIF says. */
export function loadPicture(file: Blob): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(file)
  return loadPictureAt(url).then((image) => {
    URL.revokeObjectURL(url)
    return image
  })
}

/** The picture at an address of this page (`blob:`), which the caller lets go of. */
export function loadPictureAt(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => resolve(null)
    image.src = url
  })
}

/** The first bytes of a file; null where it can't be read (it was moved, or is still on its way from a cloud). */
export function headOf(file: Blob, length: number): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result instanceof ArrayBuffer ? new Uint8Array(reader.result) : null)
    reader.onerror = () => resolve(null)
    reader.readAsArrayBuffer(file.slice(0, length))
  })
}
