/** Files of three tables: two that went on from one workshop on laptops of their own, and one that was begun anew. */
import { copyFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { WireRecord } from '#shared/contract/map.ts'
import type { InteractionId, NoteId, WorkshopId } from '#shared/model/ids.ts'
import type { PartyFacts } from '#shared/model/party.ts'
import { createApp } from '../../src/main/app.ts'
import type { Clock } from '../../src/main/core/ports/system.ts'
import { findInstallation } from '../../src/main/launch/installation.ts'
import { systemClock } from '../../src/main/store/node-system.ts'
import { interaction, party } from '../store/map-builders.ts'

export interface TableFiles {
  /** The workshop that the other tables are merged into. */
  readonly ours: string
  /** A table that began with it. */
  readonly second: string
  /** A table that began anew. */
  readonly third: string
}

/** The title of the workshop of the first two tables. */
export const TITLE = 'Order to delivery'

const at = (id: string, name: string, x: number, y: number, facts: Partial<PartyFacts> = {}) =>
  party(id, { name, ...facts }, { x, y })

const START: readonly WireRecord[] = [
  ...[at('finance', 'Finance', 0, 0), at('sales', 'Sales', 400, 0)],
  ...[at('it', 'IT service desk', 0, 300), at('dispatch', 'Dispatch', 400, 300)],
  ...interaction('invoice', 'finance', 'sales', { service: 'Invoice' }),
  ...interaction('scanner', 'it', 'dispatch', { service: 'Working scanner' }),
  ...interaction('order', 'sales', 'dispatch', { service: 'Order with address' }),
]

function openApp(home: string, clock: Clock) {
  const installation = findInstallation()
  const app = createApp({ home, host: 'test', version: installation.version, installation, clock })
  async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const reply = await app.dispatch({ role: 'facilitator', window: 'table' }, name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
    return reply.value as Output<N>
  }
  async function edit(workshop: WorkshopId, put: readonly WireRecord[], remove: string[] = []) {
    const batchId = `batch-${Math.random().toString(36).slice(2)}`
    await call('map.apply', { workshop, put: [...put], remove, batchId, gesture: batchId, baseSequence: 0 })
  }
  async function intent(workshop: WorkshopId, sentence: string) {
    const value = { sentence, signs: { what: '', when: '', way: '', effort: '' } }
    await call('evidence.say', { workshop, evidence: { kind: 'intent', subject: 'workshop', value } })
  }
  return { close: app.close, call, edit, intent }
}

/** Makes them in a folder that is there. */
export async function makeTableFiles(folder: string, clock: Clock = systemClock): Promise<TableFiles> {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  const begun = openApp(first, clock)
  const { id } = await begun.call('library.create', { title: TITLE, client: 'Alder Logistics' })
  await begun.call('library.open', { id })
  await begun.edit(id, START)
  await begun.close()
  cpSync(first, second, { recursive: true })

  const here = openApp(first, clock)
  await here.call('library.open', { id })
  await here.edit(id, [
    ...[at('sales', 'Sales North', 400, 0, { group: 'Market' }), at('stores', 'Warehouse', 800, 300)],
    ...interaction('goods', 'stores', 'dispatch', { service: 'Picked goods' }),
    ...interaction('scanner', 'it', 'dispatch', { service: 'Working scanner', what: 'charged and on the network' }),
  ])
  await here.intent(id, 'Every order is right the first time')
  await here.close()

  const there = openApp(second, clock)
  await there.call('library.rename', { id, title: 'Order to delivery, table 2', client: 'Alder Logistics' })
  await there.call('library.open', { id })
  await there.edit(
    id,
    [
      ...[at('sales', 'Key accounts', 400, 0, { people: '7' }), at('pickers', 'warehouse', 800, 300, { people: '12' })],
      ...[at('carrier', 'Carrier', 800, 0, { kind: 'supplier' })],
      ...interaction('parcels', 'dispatch', 'carrier', { service: 'Packed parcels' }),
      ...interaction('picked', 'pickers', 'dispatch', { service: 'picked goods', note: 'Often late on Mondays' }),
    ],
    ['shape:scanner', 'binding:scanner-1', 'binding:scanner-2'],
  )
  await there.intent(id, 'Nobody asks twice where an order is')
  const note = {
    kind: 'quote' as const,
    text: 'We type every address twice.',
    author: '',
    done: false,
    personal: false,
  }
  const about = { on: 'workshop' as const }
  const subject = 'note-of-table-2' as NoteId
  await there.call('evidence.say', { workshop: id, evidence: { kind: 'note', subject, value: { ...note, about } } })
  const change = { what: 'One order form for all', why: '', owner: '', reviewDate: null, status: 'idea' as const }
  await there.call('changes.log', { workshop: id, interaction: 'shape:order' as InteractionId, facts: change })
  await there.close()

  const third = join(folder, 'third')
  const anew = openApp(third, clock)
  const other = (await anew.call('library.create', { title: 'Order to delivery, table 3', client: '' })).id
  await anew.call('library.open', { id: other })
  await anew.edit(other, [
    ...[at('p', 'finance', 0, 0), at('q', 'Dispatch team', 400, 0)],
    at('r', 'Customs broker', 800, 0, { kind: 'supplier' }),
    ...interaction('s', 'p', 'q', { service: 'Freight budget' }),
    ...interaction('u', 'r', 'q', { service: 'Customs papers' }),
  ])
  await anew.close()
  // Named as people name what they carry on a stick.
  const named = (home: string, workshop: WorkshopId, name: string) => {
    const path = join(folder, name)
    copyFileSync(join(home, 'workshops', `${workshop}.baton`), path)
    return path
  }
  return {
    ours: named(first, id, 'order-to-delivery.baton'),
    second: named(second, id, 'table-2.baton'),
    third: named(third, other, 'table-3.baton'),
  }
}
