/** For vitest: a place for what the witnesses of backups write down, and at the end how many backups were restored. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'baton-witnesses-'))
  process.env.BATON_WITNESSES = folder
  return () => {
    const counts = readdirSync(folder).filter((name) => name.endsWith('.count'))
    const restored = counts
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      .reduce((sum, count) => sum + Number(count), 0)
    if (restored > 0) process.stdout.write(`\n${restored} backups made by these tests were restored and compared\n`)
    rmSync(folder, { recursive: true, force: true })
  }
}
