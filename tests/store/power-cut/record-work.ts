/**
 * A Baton at work, to be traced: it opens a workshop, moves a party, closes it, again and again, and saves a copy now and
 * then. What is acknowledged it says on its output, one line each, when it is: the number of the step, or `copied`.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import type { CallName, Input } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createApp } from '../../../src/main/app.ts'
import { callApp } from '../../../src/main/rpc/call-app.ts'
import { party } from '../map-builders.ts'

const [, , home = '', id = '', copy = ''] = process.argv
const ROUNDS = 3
const STEPS = 14
const root = join(import.meta.dirname, '..', '..', '..')
const app = createApp({ home, host: 'test', version: '0', installation: { root, resources: join(root, 'resources') } })
const workshop = id as WorkshopId

async function ask<N extends CallName>(name: N, input: Input<N>): Promise<void> {
  const result = await callApp(app, { role: 'facilitator', window: 'writer' }, name, input)
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`)
}

for (let round = 0; round < ROUNDS; round++) {
  await ask('library.open', { id: workshop })
  for (let turn = 1; turn <= STEPS; turn++) {
    const step = round * STEPS + turn
    const put = [party('moved', { note: 'n'.repeat(step * 40) }, { x: step })]
    const gesture = `gesture-${Math.floor(step / 5)}`
    await ask('map.apply', { workshop, batchId: `batch-${step}`, gesture, baseSequence: 0, put, remove: [] })
    writeSync(1, `${step}\n`)
  }
  if (round === 1) {
    await ask('library.exportFile', { id: workshop, path: copy, replace: false })
    writeSync(1, 'copied\n')
  }
  await ask('library.close', { id: workshop })
}
await app.close()
