/** For vitest: after every test all backups that it made, in this process or in a host that it started, are restored. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'

const folder = process.env.BATON_WITNESSES
if (folder === undefined) throw new Error('The tests run without the witness of backups.')
const file = join(folder, `${process.pid}-${process.env.VITEST_POOL_ID ?? '0'}.jsonl`)
process.env.BATON_WITNESS = file

// After the name of the file is known: the witness reads it once.
await import('./witness-copies.ts')
const { readWitnessed, restoreBackups } = await import('./restore-backups.ts')

afterEach(async () => {
  const restored = await restoreBackups(readWitnessed(file))
  if (restored > 0) appendFileSync(`${file}.count`, `${restored}\n`)
})
