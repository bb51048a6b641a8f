/**
 * What a backup of a large workshop costs those who work in it: how late the core comes to each thing, and how long an edit
 * takes, beside the same when nothing else happens. Each round in a process of its own, since both figures are its own.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../scripts/child.ts'
import { compare, type Row } from './report.ts'

/** What the probe prints. */
interface Watched {
  readonly delay: { readonly p99: number }
  readonly edits: readonly number[]
}
interface Probed {
  readonly still: Watched
  readonly backup: Watched
}

export interface MeasureBackups {
  readonly megabytes: number
  readonly rounds: number
}

export async function measureBackups({ megabytes, rounds }: MeasureBackups): Promise<Row[]> {
  const probed: Probed[] = []
  for (let round = 0; round < rounds; round++) {
    const program = join(root, 'bench', 'backup-probe.ts')
    const { stdout } = await promisify(execFile)(process.execPath, [program, String(megabytes)])
    probed.push(JSON.parse(stdout) as Probed)
  }
  const size = `${megabytes} MB`
  return [
    compare({
      ...{ what: 'the core comes late while a workshop is backed up (p99 of each round)', size },
      baton: probed.map(({ backup }) => backup.delay.p99),
      bare: probed.map(({ still }) => still.delay.p99),
      target: { p95: 50 },
    }),
    compare({
      ...{ what: 'an edit while a workshop is backed up', size },
      baton: probed.flatMap(({ backup }) => backup.edits),
      bare: probed.flatMap(({ still }) => still.edits),
      target: { p95: 100 },
    }),
  ]
}
