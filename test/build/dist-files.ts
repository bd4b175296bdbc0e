import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file of a package: its path with slashes, relative to the package. What tests leave there (a leading dot) is left out. */
export function filesOf(dist: string, folder = dist): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesOf(dist, path) : [relative(dist, path).replace(/\\/g, '/')]
    })
}

export function readDist(dist: string, file: string): string {
  return readFileSync(join(dist, file), 'utf8')
}

/** Bytes of the main package (all that is in no subpackage), of each subpackage by its root, and of everything. */
export function sizesOf(dist: string): {
  readonly main: number
  readonly packages: Readonly<Record<string, number>>
  readonly total: number
} {
  const app = JSON.parse(readDist(dist, 'app.json')) as { readonly subPackages?: readonly { readonly root: string }[] }
  const packages: Record<string, number> = Object.fromEntries((app.subPackages ?? []).map(({ root }) => [root, 0]))
  let main = 0
  let total = 0
  for (const file of filesOf(dist)) {
    const { size } = statSync(join(dist, file))
    total += size
    const owner = Object.keys(packages).find((folder) => file.startsWith(`${folder}/`))
    if (owner === undefined) main += size
    else packages[owner] = (packages[owner] ?? 0) + size
  }
  return { main, packages, total }
}
