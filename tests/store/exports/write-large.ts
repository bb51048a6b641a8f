/** Writes a file over an existing one as an export does: `node write-large.ts PATH BYTES`. Says how it ended. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../../src/main/core/refusal.ts'
import { createFileOut } from '../../../src/main/store/file-out.ts'

const [path = '', bytes = '0'] = process.argv.slice(2)
const home = mkdtempSync(join(tmpdir(), 'baton-home-'))
try {
  const size = await createFileOut(home).write(
    path,
    true,
    Buffer.alloc(Number(bytes), 'n'),
    new AbortController().signal,
  )
  process.stdout.write(`wrote ${size}\n`)
} catch (error) {
  process.stdout.write(`${error instanceof Refusal ? error.code : String(error)}\n`)
} finally {
  rmSync(home, { recursive: true, force: true })
}
