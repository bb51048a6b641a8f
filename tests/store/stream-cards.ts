/** A Baton into whose open ballot cards come for ever; it prints the key of each once it is acknowledged. */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import type { BallotId, WorkshopId } from '#shared/model/ids.ts'
import { createApp } from '../../src/main/app.ts'
import { callApp } from '../../src/main/rpc/call-app.ts'
import { ratingCard } from './ballot-builders.ts'

const [, , home = '', workshop = '', ballot = ''] = process.argv
const root = join(import.meta.dirname, '..', '..')
const app = createApp({ home, host: 'test', version: '0', installation: { root, resources: join(root, 'resources') } })
const caller = { role: 'facilitator', window: 'writer' } as const

async function submit(): Promise<string> {
  const card = ratingCard('customer', { quotes: { what: 4 }, repairs: { effort: 'unknown' } })
  const input = { workshop: workshop as WorkshopId, ballot: ballot as BallotId, card }
  const result = await callApp(app, caller, 'ratings.submit', input)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.card
}

const opened = await callApp(app, caller, 'library.open', { id: workshop as WorkshopId })
if (!opened.ok) throw new Error(opened.error.message)
for (;;) writeSync(1, `${await submit()}\n`)
