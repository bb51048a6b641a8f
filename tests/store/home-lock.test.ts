/** One Baton with windows for one data directory: who has it is named, and a claim goes with its process. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'
import { Refusal } from '../../src/main/core/refusal.ts'
import { errorOf } from '../../src/main/rpc/error-of.ts'
import { claim, isClaimed, thisProcess } from '../../src/main/store/claim.ts'
import { lockHome, locksOf } from '../../src/main/store/home-lock.ts'
import { createProcessLocks } from '../../src/main/store/process-lock.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const SINCE = '2026-03-02T09:00:00.000Z'
const us = thisProcess('served', SINCE)

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Another process that claims `path`. `end` ends it as a power cut does. */
async function claimedElsewhere(path: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-claim.ts'), path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('claimed')
  return {
    pid: child.pid ?? 0,
    end: () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill('SIGKILL')
      }),
  }
}

function refusalOf(work: () => unknown): Refusal {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('was not refused')
}

test('a second Baton on the same data directory is told which process has it', async () => {
  const home = tempFolder()
  mkdirSync(locksOf(home))
  const other = await claimedElsewhere(join(locksOf(home), 'home'))
  const refusal = refusalOf(() => lockHome(home, us))
  expect(refusal.code).toBe('home-in-use')
  const { message } = errorOf(refusal.code, refusal.details)
  expect(message).toContain(home)
  expect(message).toMatch(new RegExp(`process ${other.pid}, served to a browser, since 2 Mar 2026`))
  expect(message).not.toContain('{{')
})

test('the claim of a process that was killed is passed over, whatever its note says', async () => {
  const home = tempFolder()
  mkdirSync(locksOf(home))
  const other = await claimedElsewhere(join(locksOf(home), 'home'))
  await other.end()
  expect(existsSync(join(locksOf(home), 'home.json'))).toBe(true)
  lockHome(home, us).release()
})

test('the number of a dead process that belongs to somebody else now keeps nothing held', () => {
  const folder = tempFolder()
  // A note of a process that lives, this one's parent, which never claimed anything.
  const note = { ...thisProcess('served', SINCE), process: process.ppid }
  writeFileSync(join(folder, 'w.lock'), '')
  writeFileSync(join(folder, 'w.json'), JSON.stringify(note))
  expect(createProcessLocks(folder, us).heldElsewhere('w')).toBe(false)
  expect(claim(join(folder, 'w'), us)).not.toBeNull()
})

test('a claim holds within one process too, until it is released, and a second release does nothing', () => {
  const home = tempFolder()
  const first = lockHome(home, us)
  expect(refusalOf(() => lockHome(home, us)).code).toBe('home-in-use')
  expect(isClaimed(join(locksOf(home), 'home'))).toBe(true)
  expect(JSON.parse(readFileSync(join(locksOf(home), 'home.json'), 'utf8'))).toEqual(us)
  first.release()
  first.release()
  expect(isClaimed(join(locksOf(home), 'home'))).toBe(false)
  lockHome(home, us).release()
})

test('who it is stays unsaid where the note cannot be read, and another machine is named', () => {
  const home = tempFolder()
  const held = lockHome(home, us)
  const saying = () => {
    const { code, details } = refusalOf(() => lockHome(home, us))
    return errorOf(code, details).message
  }
  for (const note of ['', '{', '{"process":1}', '[]']) {
    writeFileSync(join(locksOf(home), 'home.json'), note)
    expect(saying()).toContain('a process that cannot be named')
  }
  writeFileSync(join(locksOf(home), 'home.json'), JSON.stringify({ ...us, machine: `not ${hostname()}` }))
  expect(saying()).toContain(`on the machine not ${hostname()}`)
  held.release()
})

test('a data directory that cannot be used says so, not that somebody has it', () => {
  const home = join(tempFolder(), 'home')
  writeFileSync(home, 'a file in the way')
  expect(refusalOf(() => lockHome(home, us)).code).toBe('home-unusable')
})

test('what a process holds of a workshop is claimed, named and let go of', async () => {
  const folder = tempFolder()
  const other = await claimedElsewhere(join(folder, 'w'))
  const locks = createProcessLocks(folder, us)
  expect(locks.heldElsewhere('w')).toBe(true)
  expect(locks.inUse('w').details.holder).toContain(`process ${other.pid}`)
  await other.end()
  expect(locks.heldElsewhere('w')).toBe(false)
  locks.note('w')
  expect(locks.heldElsewhere('w')).toBe(false)
  expect(isClaimed(join(folder, 'w'))).toBe(true)
  locks.remove('w')
  expect(existsSync(join(folder, 'w.lock'))).toBe(false)
  expect(existsSync(join(folder, 'w.json'))).toBe(false)
})

test('half a note that a killed process left among the claims goes at the next start', () => {
  const locks = locksOf(tempFolder())
  mkdirSync(locks)
  const half = join(locks, '.baton-0123456789ab.part')
  writeFileSync(half, '{"process": 47')
  createProcessLocks(locks, us)
  expect(existsSync(half)).toBe(false)
})
