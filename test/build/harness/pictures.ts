import { isCallable } from './values'

/** A picture as a phone's camera or album would give it. */
export interface PhonePicture {
  /** The file, in base64. */
  readonly base64: string
  readonly width: number
  readonly height: number
  /** Its points in grey, row by row; null where this phone gives none back. */
  readonly grey: ArrayLike<number> | null
}

/** What the person does when they are asked for a picture (11: goes back; 2001: the camera was refused). */
export type PictureAnswer = PhonePicture | { readonly error: number }

type Options = Readonly<Record<string, unknown>>

/** A picture that the app drew and saved: every text on it, in the order in which they were drawn. */
export interface SavedPicture {
  readonly texts: readonly string[]
}

/** The calls about pictures; `refuse` makes what the platform answers through `fail`. */
export function pictureCalls(deps: {
  readonly answers: PictureAnswer[]
  /** Gets the pictures that the app saves. */
  readonly album: SavedPicture[]
  readonly answer: (given: Options, work: () => unknown) => void
  readonly refuse: (answer: Readonly<Record<string, unknown>>) => Error
  readonly later: (work: () => void) => void
}): Record<string, (given: Options) => unknown> {
  const files = new Map<string, PhonePicture>()
  /** What the app wrote, by path: a drawn picture is its texts. */
  const written = new Map<string, string>()
  const fileAt = (path: unknown): PhonePicture => {
    const file = typeof path === 'string' ? files.get(path) : undefined
    if (file === undefined) throw deps.refuse({ error: 10024, errorMessage: 'no such file' })
    return file
  }
  return {
    chooseImage: (given) =>
      deps.answer(given, () => {
        const taken = deps.answers.shift() ?? { error: 11 }
        if ('error' in taken) throw deps.refuse({ error: taken.error, errorMessage: 'no picture' })
        const path = `https://resource/picture-${files.size + 1}.image`
        files.set(path, taken)
        return { apFilePaths: [path] }
      }),
    compressImage: (given) =>
      deps.answer(given, () => {
        const paths = given['apFilePaths'] as readonly unknown[]
        fileAt(paths[0])
        return { apFilePaths: paths }
      }),
    getImageInfo: (given) =>
      deps.answer(given, () => {
        const { width, height } = fileAt(given['src'])
        return { width, height, path: given['src'] }
      }),
    getFileSystemManager: () => ({
      readFile: (given: Options) => deps.answer(given, () => ({ data: fileAt(given['filePath']).base64 })),
      writeFile: (given: Options) => deps.answer(given, () => void written.set(String(given['filePath']), String(given['data']))),
      unlink: (given: Options) => deps.answer(given, () => void written.delete(String(given['filePath']))),
    }),
    saveImage: (given) =>
      deps.answer(given, () => {
        const file = written.get(String(given['url']))
        if (file === undefined) throw deps.refuse({ error: 10024, errorMessage: 'no such file' })
        deps.album.push({ texts: JSON.parse(Buffer.from(file, 'base64').toString('utf8')) as string[] })
      }),
    createOffscreenCanvas: ({ width, height }) => canvasOf(Number(width), Number(height)),
  }

  function canvasOf(width: number, height: number): object {
    let drawn: PhonePicture | null = null
    const texts: string[] = []
    return {
      toDataURL: () => `data:image/png;base64,${Buffer.from(JSON.stringify(texts)).toString('base64')}`,
      createImage: () => new PhoneImage(files, deps.later),
      getContext: () => ({
        fillRect: () => undefined,
        fillText: (text: string) => void texts.push(text),
        measureText: (text: string) => ({ width: text.length * 20 }),
        drawImage: (image: PhoneImage) => {
          drawn = image.picture
        },
        getImageData: () => {
          const grey = drawn?.grey ?? null
          if (drawn === null || grey === null) throw new Error('this phone gives no pixels back')
          return { data: rgba(drawn, grey, width, height) }
        },
      }),
    }
  }
}

/** An image of a canvas: loads when its address is set. */
class PhoneImage {
  onload: unknown = null
  onerror: unknown = null
  picture: PhonePicture | null = null

  constructor(
    private readonly files: ReadonlyMap<string, PhonePicture>,
    private readonly later: (work: () => void) => void,
  ) {}

  set src(path: string) {
    this.later(() => {
      this.picture = this.files.get(path) ?? null
      const told = this.picture === null ? this.onerror : this.onload
      if (isCallable(told)) told()
    })
  }
}

/** The picture's points at another size, each of its nearest one. */
function rgba(picture: PhonePicture, grey: ArrayLike<number>, width: number, height: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = Math.floor((y * picture.height) / height) * picture.width + Math.floor((x * picture.width) / width)
      data.fill(grey[from] ?? 0, (y * width + x) * 4, (y * width + x) * 4 + 3)
      data[(y * width + x) * 4 + 3] = 255
    }
  return data
}
