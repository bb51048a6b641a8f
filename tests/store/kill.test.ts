/** Killed at any moment while edits stream in: everything that was acknowledged is there, and the file is sound. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { coreApp } from './core-app.ts'
import { mapOf } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

/** Runs a Baton that writes without pause until it is killed; returns what it had acknowledged by then. */
async function writeUntilKilled(home: string, id: string, run: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stream-edits.ts'), home, id, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  let acknowledged = 0
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line)
    // A different moment each time, somewhere inside the next batches.
    if (acknowledged === 20 + run * 7) child.kill('SIGKILL')
  }
  expect(await ended).toBe('SIGKILL')
  return acknowledged
}

test('ten kills in a stream of edits lose nothing that was acknowledged', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Killed', client: '' })
  for (let run = 1; run <= 10; run += 1) {
    const acknowledged = await writeUntilKilled(app.home, id, run)
    expect(acknowledged).toBeGreaterThanOrEqual(20 + run * 7)

    // The list heals what the crash left behind.
    if (run % 2 === 0) expect((await app.get('library.list', {})).workshops).toMatchObject([{ id }])
    await app.get('library.open', { id })
    const { records, setAside } = await mapOf(app, id).load()
    expect(setAside).toEqual([])
    const party = records.find((record) => record.id === `shape:run-${run}`) as { x: number } | undefined
    // At most the one batch whose reply was on its way is there beyond what was acknowledged.
    expect(party?.x).toBeGreaterThanOrEqual(acknowledged)
    expect(party?.x).toBeLessThanOrEqual(acknowledged + 1)
    await app.get('library.close', { id })
    const path = pathOf(app.home, id)
    expect(integrityOf(path)).toBe('ok')
    const edits = readRows<{ after: string }>(path, 'SELECT after FROM edit ORDER BY entry_id DESC LIMIT 1')
    const [last] = (JSON.parse(edits[0]?.after ?? '{}') as { put: MapRecord[] }).put
    expect(last).toMatchObject({ id: `shape:run-${run}`, x: party?.x })
  }
}, 120_000)
