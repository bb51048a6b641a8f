/**
 * What the room said at both tables. Every statement of theirs comes in as it was said, with its time and session; where
 * something else is to hold in the end, that is said once more. Versions stay behind: their states are in the other file.
 */
import { isEqual } from '@tldraw/utils'
import { Evidence, type EvidenceKind, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import { t } from '#shared/text/text.ts'
import type { StoredEntry } from '../ports/workshop-store.ts'
import { commonRows, lastOf, type MergeTask } from './merge-task.ts'
import { sayValue } from './say-value.ts'
import { type Clash, mergeValues, type Settle } from './three-way.ts'

/** Kinds that are told to nobody: one is reckoned anew when it is needed, the others are about the file itself. */
const QUIET_KINDS = ['estimate', 'version', 'merge', 'written'] as const
const QUIET: ReadonlySet<EvidenceKind> = new Set(QUIET_KINDS)
/** Of two of these the later one holds. */
const LATER_HOLDS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['estimate', 'written'])

/** Everything else is told to people, so there are words for it: where there are none, the types do not fit. */
type Told = Exclude<EvidenceKind, (typeof QUIET_KINDS)[number]>
const isTold = (kind: EvidenceKind): kind is Told => !QUIET.has(kind)

const keyOf = ({ kind, subject }: Pick<Evidence, 'kind' | 'subject'>) => `${kind}/${subject}`

/** How a field is called, by the last part of its path. */
function sayPath(kind: EvidenceKind, path: readonly string[]): string {
  const key = path.at(-1)
  if (key === undefined) return ''
  if (kind === 'cost' && path[0] === 'inputs') return t(`evidence.cost.${key}` as 'evidence.cost.volume')
  return t(`merge.fact.${key}` as 'merge.fact.scope', { defaultValue: '' })
}

/** What a statement is about. */
function nameSubject({ kind, subject, value }: Evidence, nameOf: MergeTask['nameOf']): string {
  if (subject === WHOLE_WORKSHOP) return ''
  if (kind === 'note' && value) return value.text
  if (kind === 'measure' && value) return value.name
  if (kind === 'case') return ''
  return nameOf(subject)
}

/** A note about a block that is in no agenda here is about the workshop. */
function adoptNote(evidence: Evidence, { writer }: MergeTask): Evidence {
  if (evidence.kind !== 'note' || evidence.value?.about.on !== 'block') return evidence
  if (writer.guide.knowsBlock(evidence.value.about.id)) return evidence
  return { ...evidence, value: { ...evidence.value, about: { on: 'workshop' } } }
}

/** The later of two: an estimate is reckoned anew if its card says something else. */
function laterOf(task: MergeTask, ours: Evidence, theirs: Evidence): Evidence {
  const when = (entries: readonly StoredEntry[], rows: MergeTask['ours']['statements'], one: Evidence) => {
    const row = rows.findLast(({ said }) => keyOf(said) === keyOf(one))
    return entries.find(({ id }) => id === row?.entry)?.at ?? ''
  }
  const [here, there] = [
    when(task.ours.entries, task.ours.statements, ours),
    when(task.theirs.entries, task.theirs.statements, theirs),
  ]
  if (here !== there) return here > there ? ours : theirs
  return JSON.stringify(ours.value) > JSON.stringify(theirs.value) ? ours : theirs
}

function mergeStatement(task: MergeTask, base: Evidence | undefined, ours: Evidence, theirs: Evidence): Evidence {
  const { kind, subject } = theirs
  const { ledger, nameOf } = task
  if (LATER_HOLDS.has(kind)) return laterOf(task, ours, theirs)
  if (!isTold(kind)) return theirs
  const named = theirs.value === null ? ours : theirs
  const settle: Settle = ({ path, ours: here, theirs: there }: Clash) =>
    ledger.settle({
      key: [kind, subject, ...path].join('/'),
      of: kind,
      name: nameSubject(named, nameOf),
      fact: sayPath(kind, path),
      ours: here === null ? t('merge.takenBack') : sayValue(here, nameOf),
      theirs: there === null ? t('merge.takenBack') : sayValue(there, nameOf),
    })
  const common = base?.value ?? undefined
  // Asked once without noting anything: fields that cannot stand together are one answer.
  const trial = mergeValues(common, ours.value, theirs.value, () => 'ours')
  const depth = Evidence.safeParse({ kind, subject, value: trial }).success ? 2 : 0
  const value = mergeValues(common, ours.value, theirs.value, settle, depth)
  const { data } = Evidence.safeParse({ kind, subject, value })
  return data ?? ours
}

/** Brings in what they said and makes hold what is to hold. */
export function mergeSaid(task: MergeTask): void {
  const { writer, ledger, taken, nameOf } = task
  const base = lastOf(
    commonRows(task, (data) => data.statements),
    keyOf,
  )
  const ours = lastOf(task.ours.statements, keyOf)
  const theirs = new Map<string, Evidence>()
  for (const { entry, said } of task.theirs.statements) {
    const here = taken.get(entry)
    if (here === undefined || said.kind === 'version') continue
    const evidence = adoptNote(said, task)
    writer.evidence.add(here, evidence)
    theirs.set(keyOf(evidence), evidence)
  }
  for (const [key, there] of theirs) {
    const here = ours.get(key)
    const merged = here ? mergeStatement(task, base.get(key), here, there) : there
    if (!isEqual(merged.value, there.value)) writer.evidence.add(task.enter('evidence', merged.kind), merged)
    if (!isTold(merged.kind) || isEqual(merged.value, here?.value ?? null)) continue
    const deed = merged.value === null ? 'removed' : (here?.value ?? null) === null ? 'added' : 'revised'
    ledger.tell(merged.kind, deed, nameSubject(merged.value === null && here ? here : merged, nameOf))
  }
}
