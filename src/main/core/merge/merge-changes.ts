/** The logs of changes of both tables: every entry of theirs comes in as it was written; facts that both revised are merged. */
import { isEqual } from '@tldraw/utils'
import { ChangeFacts, findChangeProblems } from '#shared/model/change.ts'
import { t } from '#shared/text/text.ts'
import type { Entered, StoredChangeEntry } from '../ports/merge-store.ts'
import { commonRows, type MergeTask } from './merge-task.ts'
import { sayValue } from './say-value.ts'
import { mergeValues, type Side } from './three-way.ts'

/** How far a change has come and what was decided go together. */
interface Split {
  readonly course: Pick<ChangeFacts, 'status' | 'decision'>
  readonly rest: Omit<ChangeFacts, 'status' | 'decision'>
}

function split({ status, decision, ...rest }: ChangeFacts): Split {
  return { course: { status, decision }, rest }
}

const join = ({ course, rest }: Split): ChangeFacts => ({ ...rest, ...course })

function factsBy(rows: readonly Entered<StoredChangeEntry>[]): ReadonlyMap<string, ChangeFacts> {
  return new Map(rows.map(({ said }) => [said.change, ChangeFacts.parse(said.facts)]))
}

function sayCourse({ status, decision }: Split['course']): string {
  return decision
    ? t('app.labelled', { label: t(`term.status.${status}`), value: t(`term.decision.${decision}`) })
    : t(`term.status.${status}`)
}

function mergeFacts(
  { ledger, nameOf }: MergeTask,
  change: string,
  was: ChangeFacts | undefined,
  here: ChangeFacts,
  there: ChangeFacts,
): ChangeFacts {
  const ask = (field: string, fact: string, ours: string, theirs: string): Side =>
    ledger.settle({ key: `change/${change}/${field}`, of: 'change', name: here.what, fact, ours, theirs })
  const [base, ours, theirs] = [was && split(was), split(here), split(there)]
  const merge = (settleAll: boolean): ChangeFacts => {
    const course = mergeValues(
      base?.course,
      ours.course,
      theirs.course,
      () =>
        settleAll ? ask('status', t('merge.fact.status'), sayCourse(ours.course), sayCourse(theirs.course)) : 'ours',
      0,
    ) as Split['course']
    const rest = mergeValues(
      base?.rest,
      ours.rest,
      theirs.rest,
      ({ path: [field = ''], ours: one, theirs: other }) =>
        settleAll
          ? ask(
              field,
              t(field === 'what' ? 'merge.of.change' : (`merge.fact.${field}` as 'merge.fact.why')),
              sayValue(one, nameOf),
              sayValue(other, nameOf),
            )
          : 'ours',
      1,
    ) as Split['rest']
    return join({ course, rest })
  }
  // What comes of single facts may fit no rule (planned, and nobody's): then the change is one answer.
  if (findChangeProblems(merge(false)).length === 0) {
    const merged = merge(true)
    if (findChangeProblems(merged).length === 0) return merged
  }
  const whole = (facts: ChangeFacts) => sayValue({ ...facts, status: sayCourse(facts), decision: null }, nameOf)
  return ask('whole', '', whole(here), whole(there)) === 'ours' ? here : there
}

/** Brings in the logs. The interactions that they are about must be known here. */
export function mergeChanges(task: MergeTask): void {
  const { writer, ledger, taken } = task
  const base = factsBy(commonRows(task, (data) => data.changeEntries))
  const ours = factsBy(task.ours.changeEntries)
  for (const { entry, said } of task.theirs.changes) {
    const here = taken.get(entry)
    if (here === undefined || ours.has(said.id)) continue
    writer.changes.add(said.id, { interaction: said.interaction, follows: said.follows }, here)
  }
  const theirs = new Map<StoredChangeEntry['change'], ChangeFacts>()
  for (const { entry, said } of task.theirs.changeEntries) {
    const here = taken.get(entry)
    if (here === undefined) continue
    writer.changes.addEntry(said.change, here, { ...said.facts, kind: said.kind, comment: said.comment })
    theirs.set(said.change, ChangeFacts.parse(said.facts))
  }
  for (const [change, there] of theirs) {
    const here = ours.get(change)
    const merged = here ? mergeFacts(task, change, base.get(change), here, there) : there
    if (!isEqual(merged, there)) {
      writer.changes.addEntry(change, task.enter('changes', 'revised'), { ...merged, kind: 'revised', comment: '' })
    }
    ledger.tell('change', here ? 'revised' : 'added', merged.what)
  }
}
