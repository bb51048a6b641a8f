/** Measurements of both tables: rows of theirs come in; of one that both corrected, somebody says which value holds. */
import { isEqual } from '@tldraw/utils'
import type { MeasureId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { t } from '#shared/text/text.ts'
import type { SaidMeasurement } from '../ports/measures-store.ts'
import { Refusal } from '../refusal.ts'
import { commonRows, lastOf, type MergeTask } from './merge-task.ts'
import { mergeValues } from './three-way.ts'

const keyOf = ({ id }: SaidMeasurement) => id

function sayMeasurement(now: Measurement | null): string {
  if (!now) return t('merge.takenBack')
  const value = now.cases === null ? String(now.value) : t('merge.ofCases', { value: now.value, cases: now.cases })
  return [now.day, value, now.note].filter((part) => part !== '').join(' · ')
}

/** Brings them in. Refuses `measurements-too-many`. */
export function mergeMeasurements(task: MergeTask): void {
  const { writer, ledger, taken } = task
  const base = lastOf(
    commonRows(task, (data) => data.measurements),
    keyOf,
  )
  const ours = lastOf(task.ours.measurements, keyOf)
  const theirs = new Map<string, SaidMeasurement>()
  for (const { entry, said } of task.theirs.measurements) {
    const here = taken.get(entry)
    if (here === undefined) continue
    writer.measures.add(here, said)
    theirs.set(said.id, said)
  }
  const nameOf = (id: MeasureId) => {
    const said = writer.evidence.said('measure', id).findLast(({ value }) => value !== null)
    return said?.kind === 'measure' ? (said.value?.name ?? '') : ''
  }
  const counts = new Map<MeasureId, number>()
  let correction: number | null = null
  for (const there of theirs.values()) {
    const here = ours.get(there.id)
    const settle = () =>
      ledger.settle({
        ...{ key: `measurement/${there.id}`, of: 'measurement' as const, name: nameOf(there.measure), fact: '' },
        ...{ ours: sayMeasurement(here?.now ?? null), theirs: sayMeasurement(there.now) },
      })
    const now = (
      here ? mergeValues(base.get(there.id)?.now, here.now, there.now, settle, 0) : there.now
    ) as Measurement | null
    if (!isEqual(now, there.now)) {
      correction ??= task.enter('measures', 'recorded')
      writer.measures.add(correction, { ...there, now })
    }
    if (!isEqual(now, here?.now ?? null)) counts.set(there.measure, (counts.get(there.measure) ?? 0) + 1)
  }
  for (const [measure, count] of counts) {
    if (writer.measures.count(measure) > LIMITS.measurements) {
      throw new Refusal('measurements-too-many', { measure: nameOf(measure), limit: LIMITS.measurements })
    }
    ledger.tell('measurement', 'added', nameOf(measure), count)
  }
}
