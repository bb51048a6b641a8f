/**
 * Everything that is not as it must be once a world was attacked: pages, references, records against their edits, lists
 * against their map, entries that are gone; and whether a fresh core still opens, answers, exports and takes back what is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CallName, calls } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { checkWorkshop } from '../../../src/main/core/check-workshop.ts'
import { runExportJob } from '../../../src/main/hosts/cli/run-export.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'
import { verifyPages } from '../../../src/main/store/verify-pages.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp, FACILITATOR, sendFile } from '../../store/core-app.ts'
import { pathOf } from '../../store/read-file.ts'
import { uidsIn, type World } from './world.ts'

const NOW = '2026-03-02T09:00:00.000Z'

/** What is said of a file that was closed. Records that lack another are no fault of the file: a map leaves them out. */
function findInFile(path: string, id: string): string[] {
  try {
    verifyPages(path, id)
    const store = openWorkshop(path, { backups: `${path}-backups`, now: NOW })
    try {
      const findings = checkWorkshop(store.read).filter(({ check }) => check !== 'records')
      return findings.map(({ check, ids }) => `${id}: ${check} ${ids.slice(0, 3).join(', ')}`)
    } finally {
      store.close()
    }
  } catch (error) {
    return [`${id}: ${String(error)}`]
  }
}

/** Queries that need nothing but a workshop, or nothing at all. */
function listQueries(): { readonly name: CallName; readonly needsWorkshop: boolean }[] {
  return (Object.keys(calls) as CallName[]).flatMap((name) => {
    const { kind, input } = calls[name]
    if (kind !== 'query' || !('shape' in input)) return []
    const fields = Object.keys(input.shape as object)
    const needsWorkshop = fields.length === 1 && fields[0] === 'workshop'
    return fields.length === 0 || needsWorkshop ? [{ name, needsWorkshop }] : []
  })
}

/** Calls that are refused where nothing stands in their way. */
export async function findInAnswers(app: CoreApp, workshop: WorkshopId): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, needsWorkshop } of listQueries()) {
    const result = await app.dispatch(FACILITATOR, name, needsWorkshop ? { workshop } : {})
    if (!result.ok) wrong.push(`${workshop} ${name}: ${result.error.code}`)
  }
  const preview = await app.ask('exports.preview', { workshop, painted: [] })
  if (!preview.ok) wrong.push(`${workshop} report: ${preview.error.code}`)
  return wrong
}

/** Written down as JSON it must be taken for the same state here, and be taken in where nobody knows it. */
async function findInJson(app: CoreApp, workshop: WorkshopId): Promise<string[]> {
  const path = join(tempFolder(), 'whole.json')
  await runExportJob(app, { workshop, request: { format: 'json' }, path, replace: false })
  const elsewhere = coreApp()
  try {
    const file = await sendFile(elsewhere, 'whole.json', readFileSync(path))
    const result = await elsewhere.ask('library.importFile', { file })
    return result.ok ? [] : [`${workshop} as JSON: ${result.error.message} ${elsewhere.log.join('\n')}`]
  } finally {
    await elsewhere.close()
  }
}

/** What was said before the attack must still be somewhere in the library, unless a call removed it for good. */
function findGone({ home, before, removedForGood }: World): string[] {
  if (removedForGood()) return []
  const files = ['workshops', 'deleted'].flatMap((name) => {
    const folder = join(home, name)
    return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : []
  })
  const kept = files.filter((path) => path.endsWith('.baton')).map(uidsIn)
  return before
    .filter((uids) => !kept.some((now) => [...uids].every((uid) => now.has(uid))))
    .map((uids) => `${uids.size} entries are gone`)
}

/** Nothing when all is well. Closes the world. */
export async function findBroken(world: World): Promise<string[]> {
  await world.app.close()
  const ids = readdirSync(join(world.home, 'workshops')).map((name) => name.replace(/\.baton$/, '') as WorkshopId)
  const wrong = [...ids.flatMap((id) => findInFile(pathOf(world.home, id), id)), ...findGone(world)]
  const app = coreApp({ home: world.home })
  try {
    for (const { fileName, code } of (await app.get('library.list', {})).broken) wrong.push(`${fileName}: ${code}`)
    for (const id of ids) {
      const opened = await app.ask('library.open', { id })
      if (!opened.ok) wrong.push(`${id}: ${opened.error.code}`)
      else wrong.push(...(await findInAnswers(app, id)), ...(await findInJson(app, id)))
    }
    return [...wrong, ...app.log]
  } catch (error) {
    return [...wrong, String(error), ...app.log]
  } finally {
    await app.close()
  }
}
