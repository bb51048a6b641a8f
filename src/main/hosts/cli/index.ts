/** `baton` on the command line: the core on plain Node. Run it with `npm run -s baton -- COMMAND`. */
import { resolve } from 'node:path'
import { dataDirectory } from '../../launch/data-directory.ts'
import { findPolicy } from '../../launch/find-policy.ts'
import { findInstallation } from '../../launch/installation.ts'
import { startFolder } from '../../launch/launch-options.ts'
import { thisProgramFolder } from '../../launch/program-folder.ts'
import { languagesHere, peekOption, speakAtStart } from '../../launch/speak-at-start.ts'
import { settleTemporary } from '../../launch/temporary-place.ts'
import { typedWords } from '../../launch/typed-words.ts'
import { run } from './run.ts'

const installation = findInstallation()
const folder = startFolder(process.env, process.cwd())

// Whoever reads the results may have seen enough (`baton list | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const args = typedWords(process)
const policy = findPolicy()
const findPlace = (typed: string | null) =>
  dataDirectory(typed === null ? null : resolve(folder, typed), thisProgramFolder(installation.root), policy)
const place = findPlace(peekOption(args, 'home'))
settleTemporary(place)
await speakAtStart(place.home, {
  ...{ args, env: process.env, policy: policy.locale?.value ?? null, system: languagesHere() },
})

process.exitCode = await run(args, {
  installation,
  folder,
  policy,
  findHome: (typed) => findPlace(typed).home,
  print: (line) => {
    process.stdout.write(`${line}\n`)
  },
  say: (line) => {
    process.stderr.write(`${line}\n`)
  },
})
