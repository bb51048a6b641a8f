/**
 * The host is killed at a random moment while edits of every kind stream in over the real socket, several on their way at
 * once: what was acknowledged is there, in order, and nothing is half there.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteFigure } from '../../helpers/figures.ts'
import { type HostLine, LineLost, launchHost, openFacilitatorLine } from '../../helpers/host-line.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import type { ServeProcess } from '../../helpers/serve-process.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { beginStream, makeEdit, readStreamed, streamed } from './edit-stream.ts'
import { readKilled } from './read-killed.ts'

/** Edits that are on their way at once: more than a window ever sends, so that the kill finds some. */
const ON_THEIR_WAY = 6
/** Kills of one and the same workshop: after that many its open ballot would hold more cards than a room has people. */
const OF_ONE_WORKSHOP = 20

type Stream = Awaited<ReturnType<typeof beginStream>>

/** How far a stream came: what was asked for, and what was answered. */
interface Reached {
  readonly asked: number
  readonly acknowledged: number
}

/** Waits for less than a commit takes, so that the moment lies anywhere within one. */
function moment(): Promise<void> {
  const until = performance.now() + Math.random() * 3
  return new Promise((resolve) => {
    const look = () => (performance.now() < until ? setImmediate(look) : resolve())
    look()
  })
}

/** Sends edits from `first` on until the host dies, a random number of answers later. */
async function streamUntilKilled(host: ServeProcess, line: HostLine, stream: Stream, first: number): Promise<Reached> {
  const last = first + 1 + Math.floor(Math.random() * 60)
  let asked = first - 1
  let acknowledged = first - 1
  let dying: Promise<void> | null = null
  const send = async (): Promise<void> => {
    while (dying === null) {
      asked += 1
      const step = asked
      try {
        await makeEdit(line, stream, step)
      } catch (error) {
        if (error instanceof LineLost) return
        throw error
      }
      // Answers come in order; one that overtook another would claim too much.
      expect(step).toBe(acknowledged + 1)
      acknowledged = step
      if (step === last) dying = moment().then(host.kill)
    }
  }
  await Promise.all(Array.from({ length: ON_THEIR_WAY }, send))
  await dying
  return { asked, acknowledged }
}

test('whatever moment the host is killed at, the workshop holds all that was acknowledged, in order and whole', {
  timeout: 3 * PATIENCE,
}, async () => {
  const kills = runs(20)
  let beyond = 0
  let acknowledgedEdits = 0
  for (let begun = 0; begun < kills; begun += OF_ONE_WORKSHOP) {
    const folder = tempFolder()
    const home = join(folder, 'home')
    const first = await launchHost({ home })
    const beginning = await openFacilitatorLine(first)
    const stream = await beginStream(beginning)
    await first.stop()
    const file = join(home, 'workshops', `${stream.workshop}.baton`)
    let held = 0
    for (let run = 0; run < Math.min(OF_ONE_WORKSHOP, kills - begun); run++) {
      const host = await launchHost({ home, ownGroup: run % 2 === 1 })
      const line = await openFacilitatorLine(host)
      await line.get('library.open', { id: stream.workshop })
      const { asked, acknowledged } = await streamUntilKilled(host, line, stream, held + 1)
      const how = `kill ${begun + run + 1}, after ${acknowledged} answers to ${asked} edits`
      const copies = join(folder, `copy ${run}`)
      const there = readKilled(file, copies, how, readStreamed)
      rmSync(copies, { recursive: true, force: true })
      const firstSoMany = Array.from({ length: asked - acknowledged + 1 }, (_, more) => acknowledged + more)
      const found = firstSoMany.find((count) => JSON.stringify(streamed(count)) === JSON.stringify(there))
      if (found === undefined) expect(there, how).toEqual(streamed(acknowledged))
      beyond += (found ?? 0) > acknowledged ? 1 : 0
      acknowledgedEdits += acknowledged - held
      held = found ?? acknowledged
    }
    // The host itself finds it the same, and closes it into one single file.
    const last = await launchHost({ home })
    const line = await openFacilitatorLine(last)
    const opened = await line.get('library.open', { id: stream.workshop })
    expect(opened.counts.parties).toBe(Object.keys(streamed(held).places).length)
    await line.get('library.close', { id: stream.workshop })
    expect(await last.stop()).toBe(0)
    expect(readKilled(file, join(folder, 'last'), 'closed', readStreamed)).toEqual(streamed(held))
  }
  noteFigure('kills in a stream of edits', kills)
  noteFigure('edits acknowledged in it', acknowledgedEdits)
  noteFigure('of them lost', 0)
  noteFigure('kills that found a commit whose answer was on its way', beyond)
})
