/** `npm run build`: builds the app into `out/`, whatever is there. */
import { ensureBuilt } from './built.ts'

try {
  await ensureBuilt({ force: true })
  process.stdout.write('Built into out/.\n')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
