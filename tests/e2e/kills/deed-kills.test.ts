/**
 * The host, and all that it started, is killed in the middle of everything that rewrites whole files. Afterwards every file
 * is whole: the former one or the new one, never neither, and the next start clears away what was being written.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { isTemporary } from '../../../src/main/store/durable.ts'
import { noteFigure } from '../../helpers/figures.ts'
import { type HostLine, LineLost, launchHost, openFacilitatorLine } from '../../helpers/host-line.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { DEEDS, type Deed, outside } from './deeds.ts'
import { copyLibrary, type KillLibrary, makeKillLibrary } from './kill-library.ts'
import { readKilled } from './read-killed.ts'

/** A workshop file with the past that was made in it. */
interface WholeFile {
  readonly path: string
  readonly id: string
  readonly entries: ReadonlySet<string>
}

/** How long most deeds take on a machine that does other things beside, in milliseconds. */
const USUAL = 200

const folder = tempFolder()
let library: KillLibrary
beforeAll(async () => {
  library = await makeKillLibrary(folder)
  for (const file of readAll(library, 'at first')) before.set(relative(library.home, file.path), file)
})

function filesBelow(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile())
}

/** Files of the library as it is before every deed, by where they lie in it. */
const before = new Map<string, WholeFile>()

/** The same file before the deed, where it is byte for byte what it was. */
function untouched(path: string, { home }: KillLibrary): WholeFile | null {
  const former = before.get(relative(home, path))
  if (!former || existsSync(`${path}-wal`) || existsSync(`${path}-journal`)) return null
  return readFileSync(former.path).equals(readFileSync(path)) ? { ...former, path } : null
}

/** Reads every workshop file of the home through: each must be whole, wherever it lies. */
function readAll(here: KillLibrary, how: string): WholeFile[] {
  const copies = join(here.home, '..', 'copies')
  const paths = ['workshops', 'deleted', 'backups']
    .map((name) => join(here.home, name))
    .filter(existsSync)
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.baton'))
  return paths.map(
    (path, index) =>
      untouched(path, here) ??
      readKilled(path, join(copies, String(index)), `${how}, ${path}`, ({ workshop, journal }) => {
        return { path, id: workshop.identity().id, entries: new Set(journal.uids()) }
      }),
  )
}

/** What was exported is a whole file, if there is one. */
function checkExports(here: KillLibrary, how: string): void {
  const copy = outside(here, 'copy.baton')
  if (existsSync(copy)) readKilled(copy, join(here.home, '..', 'copies', 'copy'), how, () => null)
  const whole = outside(here, 'whole.json')
  if (existsSync(whole))
    expect(JSON.parse(readFileSync(whole, 'utf8')), how).toMatchObject({ format: 'baton-workshop' })
  const report = outside(here, 'report.pdf')
  if (existsSync(report)) expect(readFileSync(report, 'latin1'), how).toMatch(/^%PDF-.*%%EOF\s*$/s)
}

/** Does it, and kills the host that long after it began; never when `after` is null. Returns how long it took, or null when it was cut short. */
async function doAndKill(deed: Deed, here: KillLibrary, after: number | null): Promise<number | null> {
  const host = await launchHost({ home: here.home, ownGroup: true })
  const line: HostLine = await openFacilitatorLine(host)
  await deed.ready?.(line, here)
  const began = performance.now()
  const done = deed.run(line, here).then(
    () => performance.now() - began,
    (error: unknown) => {
      if (error instanceof LineLost) return null
      throw error
    },
  )
  if (after === null) await done
  else await new Promise((resolve) => setTimeout(resolve, after))
  await host.kill()
  return await done
}

/** Files that were being written. */
function listUnfinished({ home }: KillLibrary): string[] {
  return filesBelow(home).filter((path) => isTemporary(basename(path)))
}

/** The next start lists everything, opens it, and leaves nothing behind of what was being written. */
async function startAgain(here: KillLibrary, how: string): Promise<void> {
  const host = await launchHost({ home: here.home })
  const line = await openFacilitatorLine(host)
  const { workshops, broken } = await line.get('library.list', {})
  expect(broken, how).toEqual([])
  expect(
    workshops.map(({ id }) => id),
    how,
  ).toEqual(expect.arrayContaining([here.main, here.table, here.old]))
  const opened = await line.get('library.open', { id: here.main })
  expect(opened.counts.parties, how).toBe(300)
  await line.get('library.close', { id: here.main })
  await line.get('library.open', { id: here.old })
  await line.get('library.close', { id: here.old })
  expect(await host.stop(), host.stderr()).toBe(0)
  expect(listUnfinished(here), how).toEqual([])
  expect(filesBelow(join(here.home, 'inbox')), how).toEqual([])
}

for (const deed of DEEDS) {
  test(`killed while ${deed.name}: every file is whole, and nothing of what was there is lost`, {
    timeout: 3 * PATIENCE,
  }, async () => {
    const kills = runs(1)
    let inTheMiddle = 0
    const place = (run: number) => join(folder, `${DEEDS.indexOf(deed)} ${run}`)
    // How long it takes when nobody kills it: the moments lie within that. One kill alone comes at a usual moment.
    const length = kills === 1 ? USUAL : await doAndKill(deed, copyLibrary(library, place(0)), null)
    if (length === null) throw new Error('the host died by itself')
    for (let run = 1; run <= kills; run++) {
      const here = copyLibrary(library, place(run))
      const after = ((run - Math.random()) / kills) * length
      const how = `${deed.name}, killed after ${after.toFixed(1)} of ${length.toFixed(1)} ms`
      if ((await doAndKill(deed, here, after)) === null) inTheMiddle += 1
      const files = readAll(here, how)
      const ours = files.filter(({ path, id }) => path.includes('workshops') && id === here.main)
      expect(ours, how).toHaveLength(1)
      // All of its past is in one file: the one in its place, or the one that went aside for it.
      const heirs = files.filter(
        ({ id, entries }) => id === here.main && [...library.entries].every((uid) => entries.has(uid)),
      )
      expect(heirs.length, how).toBeGreaterThan(0)
      checkExports(here, how)
      await startAgain(here, how)
      rmSync(place(run), { recursive: true, force: true })
    }
    noteFigure('kills in the middle of deeds on whole files', inTheMiddle)
    noteFigure('kills during such deeds', kills)
  })
}
