/** A Baton that records measurements for ever, three at a time; it prints the ids of each three once they are acknowledged. */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import type { MeasureId, MeasurementId, WorkshopId } from '#shared/model/ids.ts'
import { createApp } from '../../src/main/app.ts'
import { callApp } from '../../src/main/rpc/call-app.ts'

const [, , home = '', workshop = '', measure = ''] = process.argv
const root = join(import.meta.dirname, '..', '..')
const app = createApp({ home, host: 'test', version: '0', installation: { root, resources: join(root, 'resources') } })
const caller = { role: 'facilitator', window: 'writer' } as const

async function record(): Promise<readonly string[]> {
  const measurements = [1, 2, 3].map((value) => ({
    ...{ id: crypto.randomUUID() as string as MeasurementId, measure: measure as MeasureId },
    ...{ day: '2026-01-05', value, cases: null, note: '' },
  }))
  const result = await callApp(app, caller, 'measures.record', { workshop: workshop as WorkshopId, measurements })
  if (!result.ok) throw new Error(result.error.message)
  return measurements.map(({ id }) => id)
}

const opened = await callApp(app, caller, 'library.open', { id: workshop as WorkshopId })
if (!opened.ok) throw new Error(opened.error.message)
for (;;) writeSync(1, `${(await record()).join(' ')}\n`)
