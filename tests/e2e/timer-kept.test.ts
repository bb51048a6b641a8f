/**
 * The timer is a deadline on the wall clock. A process that is stopped and goes on, and one that is ended and started anew,
 * know exactly how much is left. Nothing waits for a time here: time passes because other work is done meanwhile.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import { timeLeft } from '#shared/guide/timer.ts'
import type { FormatId } from '#shared/model/ids.ts'
import { createSocketClient, type Socket, socketAddress } from '../../src/renderer/src/rpc/socket-client.ts'
import { launchServe, type ServeProcess } from '../helpers/serve-process.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const HOUR = 3_600_000

/** A facilitator's window without a page. */
async function connect({ port, key }: ServeProcess) {
  const host = `127.0.0.1:${port}`
  const address = socketAddress({ host, search: `?key=${key}` }, 'facilitator')
  const client = createSocketClient({
    open: () => new WebSocket(address, { headers: { origin: `http://${host}` } }) as unknown as Socket,
  })
  return {
    close: () => client.close(),
    async get<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
      const result = await client.call(name, input)
      if (!result.ok) throw new Error(`${name}: ${result.error.message}`)
      return result.value
    },
  }
}

/** One letter of the system for what a process does: T is stopped. */
function stateOf(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .charAt(0)
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}

test.runIf(process.platform === 'linux')(
  'a 60-minute timer is right after the process was stopped, and after it was killed and started anew',
  async () => {
    const home = join(tempFolder(), 'home')
    let host = await launchServe({ home })
    onTestFinished(() => host.kill())
    let window = await connect(host)
    const { id: workshop } = await window.get('library.create', {
      ...{ title: 'Long block', client: '', format: 'ninety' as FormatId },
    })
    await window.get('library.open', { id: workshop })
    const { agenda } = await window.get('guide.get', { workshop })
    const [first, ...rest] = agenda.blocks
    if (!first) throw new Error('the agenda is empty')
    await window.get('guide.revise', { workshop, agenda: { ...agenda, blocks: [{ ...first, minutes: 60 }, ...rest] } })
    await window.get('guide.enter', { workshop, block: first.id })

    const before = Date.now()
    await window.get('guide.timer', { workshop, move: { move: 'start' } })
    const after = Date.now()
    const read = async () => {
      const { timer } = (await window.get('guide.get', { workshop })).progress
      if (!timer) throw new Error('there is no timer')
      return timer
    }
    const { deadline } = await read()

    // Stopped for as long as another Baton takes to start, work and end.
    process.kill(host.pid, 'SIGSTOP')
    await until(() => stateOf(host.pid) === 'T')
    const other = await launchServe({ home: join(tempFolder(), 'home') })
    await other.stop()
    process.kill(host.pid, 'SIGCONT')
    await until(() => stateOf(host.pid) !== 'T')

    // What the core says is left lies between what must be left at the earliest and at the latest moment of its answer.
    const asked = Date.now()
    await window.get('guide.timer', { workshop, move: { move: 'pause' } })
    const answered = Date.now()
    const paused = await read()
    expect(paused.leftMs).toBeGreaterThanOrEqual(HOUR - (answered - before))
    expect(paused.leftMs).toBeLessThanOrEqual(HOUR - (asked - after))
    await window.get('guide.timer', { workshop, move: { move: 'start' } })
    const running = await read()

    window.close()
    await host.kill()
    host = await launchServe({ home })
    window = await connect(host)
    await window.get('library.open', { id: workshop })
    const kept = await read()
    expect(kept).toEqual(running)
    // Pausing for a moment moved the deadline by that moment and by nothing else.
    const moved = Date.parse(kept.deadline ?? '') - Date.parse(deadline ?? '')
    expect(moved).toBeGreaterThanOrEqual(0)
    expect(moved).toBeLessThanOrEqual(Date.now() - asked)
    const now = Date.now()
    expect(timeLeft(kept, now)).toBe(Date.parse(kept.deadline ?? '') - now)
    window.close()
    await host.stop()
  },
)
