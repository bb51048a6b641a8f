/** `baton` on the command line: the core on plain Node. Run it with `npm run -s baton -- COMMAND`. */
import { resolve } from 'node:path'
import { dataDirectory } from '../../launch/data-directory.ts'
import { findInstallation } from '../../launch/installation.ts'
import { startFolder } from '../../launch/launch-options.ts'
import { run } from './run.ts'

const installation = findInstallation()
const folder = startFolder(process.env, process.cwd())

// Whoever reads the results may have seen enough (`baton list | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  installation,
  folder,
  findHome: (typed) => dataDirectory(typed === null ? null : resolve(folder, typed), installation.root),
  print: (line) => {
    process.stdout.write(`${line}\n`)
  },
  say: (line) => {
    process.stderr.write(`${line}\n`)
  },
})
