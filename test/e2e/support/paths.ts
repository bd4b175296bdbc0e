import { join } from 'node:path'

export const projectRoot = join(__dirname, '..', '..', '..')

/** What tests make once and use again; gone with node_modules. */
export const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'bangka')
