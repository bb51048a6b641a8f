/**
 * Hours of work, fast-forwarded: a facilitator and two audience windows on one host. What the host holds on to stays flat:
 * memory, open files, the write-ahead log. Twenty minutes with the other tests, four hours in `npm run endurance`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteFigure } from '../../helpers/figures.ts'
import { type HostLine, launchHost, openFacilitatorLine, openLine } from '../../helpers/host-line.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import type { ServeProcess } from '../../helpers/serve-process.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { readKilled } from '../kills/read-killed.ts'
import { beginSoak, PARTIES } from './room-minute.ts'

const MINUTES = runs(20)
/** Until the host has done everything once: its code is compiled, its caches are filled. */
const WARM = 10
/** Megabytes that may come to it all the same: what it keeps of the newest thousand batches and edits. */
const MOST_MORE_MEGABYTES = 6
/** The log is folded into the file from 4 MB on as soon as nobody writes, and at 16 MB in any case. */
const MOST_LOG_MEGABYTES = 17

/** What the host holds. */
interface Holding {
  /** Script memory, once everything that can go has gone. */
  readonly megabytes: number
  /** Memory that the system gave it. */
  readonly resident: number
  readonly handles: number
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** What only Linux tells of another process is 0 elsewhere. */
function ofProcess<T>(read: () => T, otherwise: T): T {
  return process.platform === 'linux' ? read() : otherwise
}

async function lookAt(host: ServeProcess): Promise<Holding> {
  const pages = ofProcess(() => Number(readFileSync(`/proc/${host.pid}/statm`, 'utf8').split(' ')[1]), 0)
  return {
    megabytes: await host.held(),
    resident: tenth((pages * 4096) / 1e6),
    handles: ofProcess(() => readdirSync(`/proc/${host.pid}/fd`).length, 0),
  }
}

/** Where the room's map has every party. */
async function placesIn(room: HostLine): Promise<Record<string, unknown>> {
  const map = await room.get('audience.map', {})
  const parties = (map?.records ?? []).filter(({ type }) => type === 'party')
  return Object.fromEntries(parties.map(({ id, x, y }) => [id, [x, y]]))
}

test(`${MINUTES} minutes of edits before two audience windows: memory, open files and the log stay as they are`, {
  timeout: 3 * PATIENCE,
}, async () => {
  const folder = tempFolder()
  const home = join(folder, 'home')
  const host = await launchHost({ home, counted: true })
  const line = await openFacilitatorLine(host)
  const soak = await beginSoak(line)
  const { url } = await line.get('audience.open', {})
  const key = new URL(url ?? '').searchParams.get('key') ?? ''
  const rooms = await Promise.all(['room 1', 'room 2'].map((name) => openLine(`127.0.0.1:${host.port}`, key, name)))

  const file = join(home, 'workshops', `${soak.workshop}.baton`)
  const holdings: Holding[] = []
  let log = 0
  for (let minute = 1; minute <= MINUTES; minute++) {
    if (minute % WARM === 0) await soak.leaveAndReturn()
    await soak.live()
    log = Math.max(log, statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0)
    if (minute % WARM === 0) holdings.push(await lookAt(host))
  }

  const [first] = holdings
  const last = holdings.at(-1)
  if (!first || !last) throw new Error('too few minutes')
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((share) => holdings[Math.round(share * (holdings.length - 1))] ?? last)
  const flat = (what: keyof Holding) => quarters.map((holding) => holding[what]).join(', ')
  noteFigure('minutes', MINUTES)
  noteFigure('edits', soak.edits())
  noteFigure('host, megabytes of script memory at the start and after each quarter', flat('megabytes'))
  noteFigure('host, megabytes in all', flat('resident'))
  noteFigure('host, open files', flat('handles'))
  noteFigure('write-ahead log, megabytes at most', tenth(log / 1e6))
  expect(last.megabytes - first.megabytes, JSON.stringify(holdings)).toBeLessThan(MOST_MORE_MEGABYTES)
  expect(last.handles, JSON.stringify(holdings)).toBeLessThanOrEqual(first.handles + 1)
  expect(log).toBeGreaterThan(0)
  expect(log / 1e6).toBeLessThan(MOST_LOG_MEGABYTES)

  // Nobody was left behind: both rooms have the map that stands, and were told the same.
  const standing = await line.get('map.load', { workshop: soak.workshop })
  const parties = standing.records.filter(({ type }) => type === 'party')
  const wanted = Object.fromEntries(parties.map(({ id, x, y }) => [id, [x, y]]))
  expect(Object.keys(wanted)).toHaveLength(PARTIES)
  for (const room of rooms) expect(await placesIn(room)).toEqual(wanted)
  expect(rooms[1]?.heard).toEqual(rooms[0]?.heard)
  expect(rooms[0]?.heard.get('audience.mapMoved')).toBeGreaterThan(MINUTES)

  await line.get('library.close', { id: soak.workshop })
  expect(await host.stop(), host.stderr()).toBe(0)
  noteFigure('the file then, megabytes', tenth(statSync(file).size / 1e6))
  const notes = readKilled(file, join(folder, 'copy'), 'at the end', ({ evidence }) => evidence.standing().length)
  expect(notes).toBeGreaterThanOrEqual(MINUTES)
})
