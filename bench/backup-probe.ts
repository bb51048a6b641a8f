/**
 * The core alone with a workshop of so many megabytes that is being edited: how late its thread comes to each thing, and how
 * long each edit takes, while nothing else happens and while a backup is made. Prints one line of JSON.
 * `node bench/backup-probe.ts MEGABYTES`
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createApp } from '../src/main/app.ts'
import { findInstallation } from '../src/main/launch/installation.ts'
import { callApp } from '../src/main/rpc/call-app.ts'
import { party } from '../tests/store/map-builders.ts'

const megabytes = Number(process.argv[2])
const home = mkdtempSync(join(tmpdir(), 'baton-backup-'))
const installation = findInstallation()
const fileWorker = join(installation.root, 'src', 'main', 'store', 'file-worker.ts')
const app = createApp({ home, host: 'test', version: '0', installation: { ...installation, fileWorker } })

async function call(...[name, input]: [Parameters<typeof callApp>[2], unknown]) {
  const result = await callApp(app, { role: 'facilitator', window: 'w1' }, name, input as never)
  if (!result.ok) throw new Error(result.error.message)
  return result.value as never
}

function grow(id: string): void {
  const db = new Database(join(home, 'workshops', `${id}.baton`))
  db.pragma('synchronous = OFF')
  const add = db.prepare(
    `INSERT INTO picture (hash, type, width, height, bytes, added_at) VALUES (?, 'image/png', 1, 1, ?, ?)`,
  )
  for (let count = 0; count < megabytes; count += 1) {
    add.run(count.toString(16).padStart(64, '0'), randomBytes(1_000_000), new Date().toISOString())
  }
  db.close()
}

/** Edits ten times a second until `isDone`; times in milliseconds. */
async function watched(workshop: WorkshopId, isDone: () => boolean) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const edits: number[] = []
  delay.enable()
  const start = performance.now()
  while (!isDone()) {
    const at = performance.now()
    const batchId = `batch-${randomBytes(8).toString('hex')}`
    const put = [party('kitchen', { name: `Kitchen ${edits.length}` })]
    await call('map.apply', { workshop, batchId, gesture: batchId, put, remove: [], baseSequence: 0 })
    edits.push(performance.now() - at)
    await wait(100)
  }
  delay.disable()
  const [p50, p99, max] = [delay.percentile(50), delay.percentile(99), delay.max].map((ns) => ns / 1e6)
  return { seconds: (performance.now() - start) / 1000, delay: { p50, p99, max }, edits }
}

try {
  const { id } = (await call('library.create', { title: 'Large', client: '' })) as { id: WorkshopId }
  grow(id)
  await call('library.open', { id })
  const until = performance.now() + 3000
  const still = await watched(id, () => performance.now() > until)
  let isDone = false
  const making = call('backups.make', { workshop: id }).finally(() => {
    isDone = true
  })
  const backup = await watched(id, () => isDone)
  await making
  process.stdout.write(`${JSON.stringify({ megabytes, still, backup })}\n`)
} finally {
  await app.close()
  rmSync(home, { recursive: true, force: true })
}
