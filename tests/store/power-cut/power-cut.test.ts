/**
 * The power is cut at any moment of work: everything that the file system was not made to keep may be gone, in any part. What
 * was acknowledged is there. The work is recorded once, call by call; needs Linux and `strace`, and is skipped elsewhere.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { checkWorkshop } from '../../../src/main/core/check-workshop.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { noteFigure } from '../../helpers/figures.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'
import { mapOf, party } from '../map-builders.ts'
import { cutPower, layDown } from './cut-disk.ts'
import { type DiskStep, readTrace, TRACED } from './read-trace.ts'

const canTrace = process.platform === 'linux' && spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
if (!canTrace) process.stderr.write('The power is not cut here: that needs Linux and strace.\n')

const folder = tempFolder()
/** The disk of the recorded Baton: its home, and a stick for the copy. */
const disk = join(folder, 'disk')
const copy = join(disk, 'stick', 'copy.baton')
const before = new Map<string, Buffer>()
let workshop = '' as WorkshopId
let steps: readonly DiskStep[] = []

async function makeWorkshop(): Promise<void> {
  const app = coreApp({ home: join(disk, 'home') })
  workshop = (await app.get('library.create', { title: 'Cut', client: '' })).id
  await app.get('library.open', { id: workshop })
  await mapOf(app, workshop).apply([party('moved', {}, { x: 0 })])
  await app.close()
  mkdirSync(join(disk, 'stick'))
}

function record(): void {
  for (const name of readdirSync(disk, { recursive: true, encoding: 'utf8' })) {
    const path = join(disk, name)
    if (statSync(path).isFile()) before.set(path, readFileSync(path))
  }
  const trace = join(folder, 'trace')
  const work = [join(import.meta.dirname, 'record-work.ts'), join(disk, 'home'), workshop, copy]
  const options = ['-f', '-y', '-xx', '-s', '1000000', '-e', `trace=${TRACED}`, '-e', 'signal=none', '-o', trace]
  const { status, stderr } = spawnSync('strace', [...options, process.execPath, ...work], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  steps = readTrace(readFileSync(trace, 'latin1'), disk, [...before.keys()])
  rmSync(trace)
}

interface Found {
  /** Where the party stands; null where the workshop cannot be opened or is gone. */
  readonly x: number | null
  readonly hasCopy: boolean
}

function placeIn(path: string): number {
  const store = openWorkshop(path, { backups: join(folder, 'backups'), now: '2026-03-02T09:00:00.000Z' })
  try {
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(checkWorkshop(store.read)).toEqual([])
    return (JSON.parse(store.read.map.record('shape:moved')?.json ?? '') as { x: number }).x
  } finally {
    store.close()
  }
}

/** Cuts the power at a random moment and looks what is there, beside what had been said by then. */
function cutAtRandom(flushes: boolean) {
  const after = Math.floor(Math.random() * (steps.length + 1))
  const { files, said } = cutPower(before, steps, { after, chance: Math.random, flushes })
  const place = join(folder, 'after')
  layDown(files, disk, place)
  let found: Found = { x: null, hasCopy: false }
  try {
    const x = placeIn(join(place, 'home', 'workshops', `${workshop}.baton`))
    const copied = join(place, 'stick', 'copy.baton')
    found = { x, hasCopy: existsSync(copied) && placeIn(copied) >= 0 }
  } catch (error) {
    if (flushes) throw new Error(`cut after ${after} of ${steps.length} steps, said ${said.at(-1)}`, { cause: error })
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
  const numbers = said.map(Number).filter((number) => !Number.isNaN(number))
  return { found, acknowledged: numbers.at(-1) ?? 0, copied: said.includes('copied'), after }
}

describe.skipIf(!canTrace)('when the power is cut', () => {
  beforeAll(async () => {
    await makeWorkshop()
    record()
  })

  test('the record tells of everything that reaches the disk', () => {
    const { files, said } = cutPower(before, steps, { after: steps.length, chance: () => 0.5, flushes: true })
    expect(said.filter((line) => line !== 'copied')).toEqual(Array.from({ length: 42 }, (_, step) => String(step + 1)))
    const file = join(disk, 'home', 'workshops', `${workshop}.baton`)
    for (const path of [file, copy]) expect(files.get(path)?.equals(readFileSync(path)), path).toBe(true)
  })

  test('what was acknowledged is there, and the file is sound', { timeout: PATIENCE }, () => {
    const cuts = runs(20)
    for (let cut = 0; cut < cuts; cut++) {
      const { found, acknowledged, copied, after } = cutAtRandom(true)
      expect(found.x, `after ${after}`).toBeGreaterThanOrEqual(acknowledged)
      expect(found.x, `after ${after}`).toBeLessThanOrEqual(acknowledged + 1)
      if (copied) expect(found.hasCopy, `after ${after}`).toBe(true)
    }
    noteFigure('power cuts, unflushed writes dropped', cuts)
    noteFigure('acknowledged edits lost in them', 0)
  })

  test('without flushing the same cuts would lose edits, so that they are cuts', { timeout: PATIENCE }, () => {
    const cuts = runs(10)
    const losses = Array.from({ length: cuts }, () => cutAtRandom(false)).filter(
      ({ found, acknowledged }) => found.x === null || found.x < acknowledged,
    )
    expect(losses.length).toBeGreaterThan(cuts / 4)
    noteFigure('cuts that lose edits where nothing is flushed', `${losses.length} of ${cuts}`)
  })
})
