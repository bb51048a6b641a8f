/** Killed while measurements are recorded: what was acknowledged is there, and of each step all or nothing. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import type { InteractionId, MeasureId } from '#shared/model/ids.ts'
import { measure } from '../helpers/cost-statements.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'
import { integrityOf, pathOf, readRows } from './read-file.ts'

const MEASURE = 'measure-1' as MeasureId

/** Lets measurements come in until the process is killed; returns the ids that it had acknowledged by then. */
async function measureUntilKilled(args: readonly string[], steps: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stream-measurements.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  const acknowledged: string[][] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line.split(' '))
    if (acknowledged.length === steps) child.kill('SIGKILL')
  }
  expect(await ended).toBe('SIGKILL')
  return acknowledged.flat()
}

test('five kills in a stream of measurements lose none that was acknowledged, and leave no step half done', async () => {
  const app = coreApp()
  const { id: workshop, apply } = await openMap(app)
  await apply([party('a'), party('b'), ...interaction('i1', 'a', 'b')])
  await app.get('evidence.say', { workshop, evidence: measure(MEASURE, 'shape:i1' as InteractionId) })
  await app.get('library.close', { id: workshop })
  const path = pathOf(app.home, workshop)
  const acknowledged: string[] = []
  for (let run = 1; run <= 5; run += 1) {
    acknowledged.push(...(await measureUntilKilled([app.home, workshop, MEASURE], 2 + run * 5)))
    await app.get('library.open', { id: workshop })
    const { measurements } = await app.get('measures.list', { workshop, measure: MEASURE })
    await app.get('library.close', { id: workshop })
    expect(integrityOf(path)).toBe('ok')
    expect(measurements.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
    const steps = readRows<{ rows: number }>(path, 'SELECT COUNT(*) AS rows FROM measurement GROUP BY entry_id')
    expect(new Set(steps.map(({ rows }) => rows))).toEqual(new Set([3]))
    // At most the one step of each run whose reply was on its way is there beyond what was acknowledged.
    expect(measurements.length).toBeLessThanOrEqual(acknowledged.length + run * 3)
  }
}, 120_000)
