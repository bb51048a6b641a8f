/**
 * A workshop from its beginning to what people take home, on the real browser host: two windows, every form of export, a
 * printed report. A program of its own, so that whoever starts it can watch every socket of it and of what it starts.
 *
 *     node tests/e2e/privacy-script.ts HOME FOLDER
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import WebSocket from 'ws'
import type { CallName, CoreClient, EventName, Input, Output, Payload } from '#shared/contract/index.ts'
import type { ChangeFacts } from '#shared/model/change.ts'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import type { ExportRequest } from '#shared/model/export.ts'
import type { FormatId, InteractionId } from '#shared/model/ids.ts'
import { createSocketClient, type Socket, socketAddress } from '../../src/renderer/src/rpc/socket-client.ts'
import { launchServe, type ServeProcess } from '../helpers/serve-process.ts'
import { interaction, party } from '../store/map-builders.ts'

const [, , home = '', folder = ''] = process.argv

function windowOf(baton: ServeProcess, key: string, name: string) {
  const host = `127.0.0.1:${baton.port}`
  const address = socketAddress({ host, search: `?key=${key}` }, name)
  return createSocketClient({
    open: () => new WebSocket(address, { headers: { origin: `http://${host}` } }) as unknown as Socket,
  })
}

async function make<N extends CallName>(client: CoreClient, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await client.call(name, input)
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`)
  return result.value
}

function next<N extends EventName>(client: CoreClient, name: N): Promise<Payload<N>> {
  return new Promise((resolve) => {
    const stop = client.on(name, (payload) => {
      stop()
      resolve(payload)
    })
  })
}

const baton = await launchServe({ home })
// Whatever goes wrong below, no host is left behind.
process.once('exit', () => void baton.kill())
const window = windowOf(baton, baton.key, 'facilitator')
const page = await fetch(baton.address)
if (page.status !== 200) throw new Error(`the page came with ${page.status}`)

const { id: workshop } = await make(window, 'library.create', { title: 'Offline', client: 'Example works' })
await make(window, 'library.open', { id: workshop })
await make(window, 'guide.adopt', { workshop, format: 'ninety' as FormatId })
await make(window, 'map.apply', {
  ...{ workshop, batchId: 'batch-1', gesture: 'gesture-1', baseSequence: 0, remove: [] },
  put: [
    party('desk'),
    party('depot'),
    ...interaction('orders', 'desk', 'depot', { service: 'http://example.com/orders' }),
  ],
})
const facts: ChangeFacts = {
  ...EMPTY_CHANGE,
  what: 'Call https://example.com first',
  owner: 'Kim',
  reviewDate: '2099-05-04',
  status: 'planned',
}
await make(window, 'changes.log', { workshop, interaction: 'shape:orders' as InteractionId, facts })

const { url } = await make(window, 'audience.open', {})
const room = windowOf(baton, new URL(url ?? '').searchParams.get('key') ?? '', 'audience')
await make(room, 'audience.scene', {})
await make(window, 'audience.show', { kind: 'title', title: 'Offline', subtitle: '' })

const means = await make(window, 'exports.means', {})
const forms: ExportRequest[] = [
  ...([{ format: 'html' }, { format: 'pptx' }, { format: 'json' }, { format: 'md' }, { format: 'ics' }] as const),
  { format: 'xlsx', sheet: null },
  { format: 'copy', notes: true, cards: true, names: true, password: 'a long password' },
  ...(means.pdf ? [{ format: 'pdf' } as const] : []),
]
for (const request of forms) {
  const path = join(folder, `offline.${request.format}`)
  const ended = Promise.race([
    next(window, 'exports.done'),
    next(window, 'exports.failed').then(({ message }) => {
      throw new Error(`${request.format}: ${message}`)
    }),
  ])
  await make(window, 'exports.start', { workshop, request, path, replace: false, painted: [] })
  await ended
  if (statSync(path).size === 0) throw new Error(`${request.format} is empty`)
}
await make(window, 'library.exportFile', { id: workshop, path: join(folder, 'offline.baton'), replace: false })
await make(window, 'diagnostics.make', {})
await make(window, 'library.close', { id: workshop })
room.close()
window.close()
const code = await baton.stop()
process.stdout.write(`${JSON.stringify({ code, forms: forms.map(({ format }) => format) })}\n`)
