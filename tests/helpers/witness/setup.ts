/** For vitest: after every test all backups that it made, in this process or in a host that it started, are restored. */
import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'

const folder = process.env.BATON_WITNESSES
if (folder === undefined) throw new Error('The tests run without the witness of backups.')
// One for each test file, also where files share a worker: all of it is read after every test.
const file = join(folder, `${randomUUID()}.jsonl`)
process.env.BATON_WITNESS = file

await import('./witness-copies.ts')

afterEach(async () => {
  if (!existsSync(file)) return
  // What restores is the whole of Baton: it is read only where there is something to restore.
  const { readWitnessed, restoreBackups } = await import('./restore-backups.ts')
  const restored = await restoreBackups(readWitnessed(file))
  if (restored > 0) appendFileSync(`${file}.count`, `${restored}\n`)
})
