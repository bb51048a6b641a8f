/** A Baton that moves one party for ever and prints the number of each step once it is acknowledged. */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createApp } from '../../src/main/app.ts'
import { party } from './map-builders.ts'

const [, , home = '', id = '', run = ''] = process.argv
const root = join(import.meta.dirname, '..', '..')
const app = createApp({ home, host: 'test', version: '0', installation: { root, resources: join(root, 'resources') } })
const caller = { role: 'facilitator', window: 'writer' } as const

async function ask(name: string, input: unknown): Promise<void> {
  const result = await app.dispatch(caller, name, input)
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`)
}

await ask('library.open', { id })
for (let step = 1; ; step += 1) {
  const put = [party(`run-${run}`, { note: 'n'.repeat(step % 300) }, { x: step })]
  const gesture = `gesture-${run}-${Math.floor(step / 5)}`
  await ask('map.apply', {
    workshop: id as WorkshopId,
    batchId: `batch-${run}-${step}`,
    gesture,
    baseSequence: 0,
    put,
    remove: [],
  })
  writeSync(1, `${step}\n`)
}
