/**
 * Part of `npm run check`: every page of the app is in the registry of screens (test/screens), which the accessibility run, the
 * run with the pseudo-language and the pictures look at; and the registry names no state twice.
 */
import { routes } from '../../src/stores/routes'
import { screenStates } from '../../test/screens/registry'

interface AppConfig {
  readonly pages?: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** The pages of app.config.ts, which Taro reads with a function of its own that gives back what it gets. */
async function configuredPages(): Promise<readonly string[]> {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = (await import('../../src/app.config')) as { readonly default: AppConfig }
  const inPackages = (config.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  return [...(config.pages ?? []), ...inPackages].map((path) => `/${path}`)
}

async function main(): Promise<void> {
  const known: readonly string[] = Object.values(routes)
  const looked = new Set<string>(screenStates.map(({ route }) => route))
  const names = screenStates.map(({ name }) => name)
  const pages = new Set([...known, ...(await configuredPages())])
  const problems = [
    ...[...pages].filter((page) => !looked.has(page)).map((page) => `${page} has no state in test/screens`),
    ...[...looked].filter((route) => !known.includes(route)).map((route) => `test/screens names ${route}, which is no route`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two states are called ${name}`),
  ]
  if (problems.length === 0) return
  console.error(problems.join('\n'))
  process.exitCode = 1
}

void main()
