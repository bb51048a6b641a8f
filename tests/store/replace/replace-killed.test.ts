/** Killed before every single change of the disk while one file takes the place of another: one of the two is always there. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { WorkshopId } from '#shared/model/ids.ts'
import { createDeletedFolder } from '../../../src/main/store/deleted-folder.ts'
import { finishReplacing, replaceWorkshop } from '../../../src/main/store/replace-workshop.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { dieAt } from './die-at.ts'

const MOST_STEPS = 60

/** A library folder with a workshop, and maybe a log that a crash left beside it. */
function makeFolder(withLog: boolean): string {
  const folder = tempFolder()
  for (const name of ['workshops', 'deleted']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'new'), 'the new one')
  writeFileSync(join(folder, 'workshops', 'workshop.baton'), 'the former one')
  if (withLog) writeFileSync(join(folder, 'workshops', 'workshop.baton-wal'), 'its log')
  return folder
}

const libraryOf = (folder: string) => join(folder, 'workshops', 'workshop.baton')
const keptOf = (folder: string) => join(folder, 'deleted', 'key')

function finish(folder: string, isBusy = false): void {
  finishReplacing(join(folder, 'workshops'), join(folder, 'deleted'), () => isBusy)
}

/** What lies in one of its folders under names that Baton looks at. */
function contentsOf(...folder: readonly string[]): Record<string, string> {
  const path = join(...folder)
  const names = readdirSync(path).filter((name) => !name.endsWith('.part'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]))
}

describe.each([
  ['a closed file', false],
  ['a file with the log that a crash left', true],
])('%s', (_, withLog) => {
  const former = { 'workshop.baton': 'the former one', ...(withLog ? { 'workshop.baton-wal': 'its log' } : {}) }
  const kept = { key: 'the former one', ...(withLog ? { 'key-wal': 'its log' } : {}) }

  /** Returns which of the two is in the library; nothing else may ever be. */
  function stands(folder: string): 'new' | 'former' {
    expect(existsSync(libraryOf(folder))).toBe(true)
    finish(folder)
    const library = contentsOf(folder, 'workshops')
    if (library['workshop.baton'] === 'the new one') {
      expect(library).toEqual({ 'workshop.baton': 'the new one' })
      expect(contentsOf(folder, 'deleted')).toEqual(kept)
      return 'new'
    }
    expect(library).toEqual(former)
    expect(contentsOf(folder, 'deleted')).not.toHaveProperty('key')
    return 'former'
  }

  test('replaced and killed at any step, the library has the former one alone, or the new one and the former one aside', () => {
    const seen = new Set<string>()
    for (let step = 1; step < MOST_STEPS; step += 1) {
      const folder = makeFolder(withLog)
      const died = dieAt(step, () => replaceWorkshop(join(folder, 'new'), libraryOf(folder), keptOf(folder)))
      seen.add(stands(folder))
      if (!died) break
    }
    expect([...seen]).toEqual(['former', 'new'])
  })

  test('put away and killed at any step, it is whole with its log in one of the two places', () => {
    const name = 'the-key@2026-03-02T09-00-00Z.baton'
    for (let step = 1; step < MOST_STEPS; step += 1) {
      const folder = makeFolder(withLog)
      const deleted = createDeletedFolder(join(folder, 'deleted'))
      const key = WorkshopId.parse('the-key')
      const died = dieAt(step, () => deleted.add(libraryOf(folder), key, '2026-03-02T09:00:00.000Z'))
      const away = Object.entries(contentsOf(folder, 'deleted'))
      const there = Object.fromEntries(away.map(([key, text]) => [key.replace(name, 'workshop.baton'), text]))
      const whole = [contentsOf(folder, 'workshops'), there].filter((place) => place['workshop.baton'] !== undefined)
      expect(whole).toEqual([former])
      if (!died) return
    }
    throw new Error('it never ended')
  })

  test('a process that is really killed leaves the same', () => {
    const folder = makeFolder(withLog)
    // Right before the file gets its new name: the former one has two.
    const last = [...Array(MOST_STEPS).keys()].findLast((step) => {
      const trial = makeFolder(withLog)
      dieAt(step, () => replaceWorkshop(join(trial, 'new'), libraryOf(trial), keptOf(trial)))
      return step > 0 && existsSync(join(trial, 'new')) && existsSync(keptOf(trial))
    })
    const script = join(import.meta.dirname, 'replace-and-die.ts')
    const { signal } = spawnSync(process.execPath, [script, folder, String(last)])
    expect(signal).toBe('SIGKILL')
    expect(existsSync(keptOf(folder))).toBe(true)
    expect(stands(folder)).toBe('former')
  })
})

test('a replacement that another process is just making is left to it', () => {
  const folder = makeFolder(false)
  for (let step = 1; !existsSync(keptOf(folder)); step += 1) {
    dieAt(step, () => replaceWorkshop(join(folder, 'new'), libraryOf(folder), keptOf(folder)))
  }
  finish(folder, true)
  expect(existsSync(keptOf(folder))).toBe(true)
  finish(folder)
  expect(existsSync(keptOf(folder))).toBe(false)
  expect(readFileSync(libraryOf(folder), 'utf8')).toBe('the former one')
})

test('where the disk knows no second names, a whole copy is kept before the new file comes', () => {
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const folder = makeFolder(false)
    const died = dieAt(step, () => replaceWorkshop(join(folder, 'new'), libraryOf(folder), keptOf(folder), noLinks))
    finish(folder)
    const isNew = readFileSync(libraryOf(folder), 'utf8') === 'the new one'
    if (isNew) expect(readFileSync(keptOf(folder), 'utf8')).toBe('the former one')
    if (!died) {
      expect(isNew).toBe(true)
      return
    }
  }
  throw new Error('it never ended')
})

function noLinks(): never {
  throw Object.assign(new Error('no links here'), { code: 'EPERM' })
}
