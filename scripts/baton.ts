/** `npm run -s baton -- COMMAND`: the command line as it is installed, built first where the sources are newer. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './built.ts'
import { root } from './child.ts'

try {
  await ensureBuilt({ onBuild: () => process.stderr.write('Building Baton ...\n') })
  await import(pathToFileURL(join(root, 'out', 'main', 'cli.js')).href)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
