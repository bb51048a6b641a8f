/**
 * Whether the parts of a workshop that was written down fit each other: ids that are there once, entries that exist, and
 * references that lead somewhere. What a database would refuse in its own words is said here with its place.
 */
import { isEqual } from '@tldraw/utils'
import { LIMITS } from '#shared/model/limits.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { WholeWorkshop } from '#shared/model/whole-workshop.ts'
import { t } from '#shared/text/text.ts'
import { Refusal } from '../refusal.ts'
import type { CurrentRecords } from './current-records.ts'
import { sayPlace } from './parse-whole.ts'

type Path = readonly (string | number)[]
type Fail = (path: Path, reason: string) => never

/** Ids and what makes them; each may be there once. */
function needOnce<T>(
  fail: Fail,
  path: Path,
  items: readonly T[],
  idOf: (item: T) => string | number,
): Set<string | number> {
  const known = new Set<string | number>()
  for (const [at, item] of items.entries()) {
    const id = idOf(item)
    if (known.has(id)) fail([...path, at], t('library.json.twice'))
    known.add(id)
  }
  return known
}

function needKnown<T>(
  fail: Fail,
  path: Path,
  items: readonly T[],
  idsOf: (item: T) => readonly (string | null)[],
  known: ReadonlySet<string | number>,
) {
  for (const [at, item] of items.entries()) {
    if (idsOf(item).some((id) => id !== null && !known.has(id))) fail([...path, at], t('library.json.nowhere'))
  }
}

/** Entries are counted from 1; what came with an entry stands in their order. */
function checkEntries(whole: WholeWorkshop, fail: Fail): void {
  const last = whole.journal.length
  const ordered: Partial<Record<keyof WholeWorkshop, readonly { readonly entry: number }[]>> = {
    ...{ agenda: whole.agenda, progress: whole.progress, evidence: whole.evidence, measurements: whole.measurements },
    ...{ changes: whole.changes, log: whole.log, ballots: whole.ballots, edits: whole.edits },
  }
  for (const [name, items] of Object.entries(ordered)) {
    for (const [at, { entry }] of items.entries()) {
      if (entry > last) fail([name, at, 'entry'], t('library.json.nowhere'))
      if (entry < (items[at - 1]?.entry ?? 0)) fail([name, at, 'entry'], t('library.json.order'))
    }
    // Several measurements may come with one entry, and so may changes.
    if (name !== 'measurements' && name !== 'changes') needOnce(fail, [name], items, ({ entry }) => entry)
  }
  const edited = whole.journal.flatMap(({ area, kind }, at) => (area === 'map' && kind === 'edited' ? [at + 1] : []))
  const entries = new Set(whole.edits.map(({ entry }) => entry))
  const without = edited.find((entry) => !entries.has(entry))
  if (without !== undefined) fail(['journal', without - 1], t('library.json.noEdit'))
  const stray = whole.edits.findIndex(({ entry }) => !edited.includes(entry))
  if (stray >= 0) fail(['edits', stray, 'entry'], t('library.json.nowhere'))
}

function checkJournal({ sessions, journal }: WholeWorkshop, fail: Fail): void {
  needOnce(fail, ['sessions'], sessions, ({ number }) => number)
  const known = needOnce(fail, ['sessions'], sessions, ({ id }) => id)
  needOnce(fail, ['journal'], journal, ({ uid }) => uid)
  needKnown(fail, ['journal'], journal, ({ session }) => [session], known)
}

/** The lists must say what the map says. */
function checkMap(whole: WholeWorkshop, { records, wrong, same }: CurrentRecords, fail: Fail): Set<string | number> {
  const { map, archived } = whole
  needOnce(fail, ['map', 'records'], map.records, ({ id }) => id)
  if (map.records.filter(({ typeName }) => typeName === 'shape').length > LIMITS.shapes) {
    fail(['map', 'records'], t('library.json.tooMuch', { limit: String(LIMITS.shapes) }))
  }
  needOnce(fail, ['map', 'schemas'], map.schemas, ({ sequence }) => sequence)
  if (wrong !== null) {
    const at = map.records.findIndex(({ id }) => id === wrong.id)
    fail(['map', 'records', ...(at < 0 ? [] : [at])], t('library.json.noRecord', { problem: wrong.problem }))
  }
  const contents = readContents(records)
  if (same)
    for (const list of ['parties', 'interactions', 'zones'] as const) {
      for (const [at, said] of whole[list].entries()) {
        if (!isEqual(said, contents[list][at])) fail([list, at], t('library.json.otherThanMap'))
      }
      if (whole[list].length !== contents[list].length) fail([list], t('library.json.otherThanMap'))
    }
  const parties = needOnce(fail, ['archived', 'parties'], [...whole.parties, ...archived.parties], ({ id }) => id)
  needKnown(
    fail,
    ['archived', 'interactions'],
    archived.interactions,
    ({ provider, customer }) => [provider, customer],
    parties,
  )
  needOnce(fail, ['archived', 'zones'], [...whole.zones, ...archived.zones], ({ id }) => id)
  return needOnce(fail, ['archived', 'interactions'], [...whole.interactions, ...archived.interactions], ({ id }) => id)
}

function checkChanges({ changes, log }: WholeWorkshop, interactions: ReadonlySet<string | number>, fail: Fail): void {
  const known = needOnce(fail, ['changes'], changes, ({ id }) => id)
  needKnown(fail, ['changes'], changes, ({ interaction }) => [interaction], interactions)
  for (const [at, { follows }] of changes.entries()) {
    const earlier = changes.slice(0, at).some(({ id }) => id === follows)
    if (follows !== null && !earlier) fail(['changes', at, 'follows'], t('library.json.nowhere'))
  }
  needKnown(fail, ['log'], log, ({ change }) => [change], known)
  const told = new Set(log.map(({ change }) => change))
  const silent = changes.findIndex(({ id }) => !told.has(id))
  if (silent >= 0) fail(['changes', silent], t('library.json.noLog'))
}

/** Votes are known of revealed ballots alone. */
function checkBallots({ ballots, votes, counts }: WholeWorkshop, fail: Fail): void {
  const opened = new Set<string>()
  for (const [at, { ballot, kind }] of ballots.entries()) {
    if ((kind === 'opened') === opened.has(ballot)) fail(['ballots', at, 'kind'], t('library.json.notPossible'))
    opened.add(ballot)
  }
  const last = new Map(ballots.map(({ ballot, kind }) => [ballot as string, kind]))
  const revealed = new Set([...last].flatMap(([ballot, kind]) => (kind === 'revealed' ? [ballot] : [])))
  needOnce(fail, ['votes'], votes, ({ key }) => key)
  needKnown(fail, ['votes'], votes, ({ ballot }) => [ballot], revealed)
  needOnce(fail, ['counts'], counts, ({ ballot, subject, chair }) => `${ballot} ${chair} ${subject}`)
  needKnown(fail, ['counts'], counts, ({ ballot }) => [ballot], revealed)
}

/** Refuses `json-invalid` with the first place that does not fit the others. */
export function checkWhole(whole: WholeWorkshop, current: CurrentRecords, file: string): void {
  const fail: Fail = (path, reason) => {
    throw new Refusal('json-invalid', { file, place: sayPlace(path), reason })
  }
  checkJournal(whole, fail)
  checkEntries(whole, fail)
  const interactions = checkMap(whole, current, fail)
  checkChanges(whole, interactions, fail)
  checkBallots(whole, fail)
  needOnce(fail, ['pictures'], whole.pictures, ({ hash }) => hash)
}
