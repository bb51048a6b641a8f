/** Dated measurements of measures: recorded all or none, taken back by a newer row, a step at a time if somebody wants. */
import type { Handlers } from '#shared/contract/index.ts'
import type { measuresCalls } from '#shared/contract/measures.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import type { StandingEvidence } from '#shared/model/evidence.ts'
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { figureOf, isMiss, type Measure, type Measurement } from '#shared/model/measure.ts'
import { findDayProblem, findValueProblem, type MeasureStep, type MeasureSummary } from '#shared/model/measurement.ts'
import type { VersionReason } from '#shared/model/version.ts'
import { t } from '#shared/text/text.ts'
import type { Arrivals } from './arrivals.ts'
import { addEntry, type JournalDeps } from './journal.ts'
import type { HeldWorkshop, OpenWorkshops } from './open-workshops.ts'
import type { MeasuresRead, SaidMeasurement } from './ports/measures-store.ts'
import type { Events } from './ports/system.ts'
import type { WorkshopReader, WorkshopWriter } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'
import { keepBefore, MANY } from './versions/keep-before.ts'

export interface MeasuresDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly arrivals: Arrivals
  readonly events: Events
  /** Told before many are recorded at once: see `backups.ts`. */
  readonly beforeMuch: (held: HeldWorkshop, why: VersionReason) => void
}

function isSame(a: Measurement | null, b: Measurement | null): boolean {
  if (a === null || b === null) return a === b
  return a.day === b.day && a.value === b.value && a.cases === b.cases && a.note === b.note
}

function needMeasure({ evidence }: Pick<WorkshopReader, 'evidence'>, id: MeasureId): Measure {
  const said = evidence.said('measure', id).at(-1)
  if (said?.kind !== 'measure' || said.value === null) throw new Refusal('measure-missing', { measure: id })
  return said.value
}

/** Refuses what does not fit its measure, and an id that stands for a measurement of another one. */
function needSound(measures: MeasuresRead, measure: Measure, measurement: Measurement, today: string): void {
  const { id, day } = measurement
  const known = measures.said(id)
  const problem =
    known !== null && known.measure !== measurement.measure
      ? 'of-another'
      : (findDayProblem(day, today) ?? findValueProblem(measure, measurement))
  if (problem === null) return
  throw new Refusal('measurement-invalid', { day, measure: measure.name, problem: t(`measures.problem.${problem}`) })
}

/** What all measurements come to, measure by measure. `figures` are in the order of the days within each. */
export function summarise(
  figures: ReturnType<MeasuresRead['figures']>,
  evidence: readonly StandingEvidence[],
): MeasureSummary[] {
  const measures = new Map(
    evidence.flatMap((one) => (one.kind === 'measure' ? [[one.subject, one.value] as const] : [])),
  )
  const summaries = new Map<MeasureId, MeasureSummary>()
  for (const { measure: id, day, ...said } of figures) {
    const measure = measures.get(id)
    if (!measure) continue
    const lastFigure = figureOf(said)
    const isMissed = isMiss(measure, lastFigure)
    const before = summaries.get(id)
    summaries.set(id, {
      measure: id,
      count: (before?.count ?? 0) + 1,
      firstDay: before?.firstDay ?? day,
      ...{ lastDay: day, lastFigure },
      misses: isMissed === null ? null : (before?.misses ?? 0) + (isMissed ? 1 : 0),
    })
  }
  return [...summaries.values()]
}

/** Adds what differs from what holds, as one entry; false where nothing differs. */
function addSaid(
  writer: WorkshopWriter,
  deps: JournalDeps,
  window: string,
  { kind, said }: { readonly kind: MeasureStep['kind']; readonly said: readonly SaidMeasurement[] },
): boolean {
  let entry: number | null = null
  for (const one of said) {
    if (isSame(writer.measures.said(one.id)?.now ?? null, one.now)) continue
    entry ??= addEntry(writer.journal, deps, { window, area: 'measures', kind })
    writer.measures.add(entry, one)
  }
  return entry !== null
}

/** Measurements as they are kept. Refuses them all where one does not fit, or where they would be too many. */
function sound(writer: WorkshopWriter, deps: JournalDeps, measurements: readonly Measurement[]): SaidMeasurement[] {
  const today = deps.clock.dayOf(deps.clock.now())
  const added = new Map<MeasureId, number>()
  const measures = new Map<MeasureId, Measure>()
  const said = measurements.map((raw) => {
    const one = { ...raw, note: foldLine(raw.note) }
    const measure = measures.get(one.measure) ?? needMeasure(writer, one.measure)
    measures.set(one.measure, measure)
    needSound(writer.measures, measure, one, today)
    if ((writer.measures.said(one.id)?.now ?? null) === null) {
      added.set(one.measure, (added.get(one.measure) ?? 0) + 1)
    }
    return { id: one.id, measure: one.measure, now: one }
  })
  for (const [id, count] of added) {
    if (writer.measures.count(id) + count > LIMITS.measurements) {
      throw new Refusal('measurements-too-many', { measure: measures.get(id)?.name ?? id, limit: LIMITS.measurements })
    }
  }
  return said
}

/** Records one measurement; false where it says what holds already. Refuses as `measures.record` does. */
export function recordMeasurement(
  writer: WorkshopWriter,
  deps: JournalDeps,
  window: string,
  one: Measurement,
): boolean {
  return addSaid(writer, deps, window, { kind: 'recorded', said: sound(writer, deps, [one]) })
}

/** Handlers of the calls about measurements. */
export function measuresArea(deps: MeasuresDeps): Handlers<typeof measuresCalls> {
  const read = (workshop: WorkshopId) => deps.open.shown(workshop).store.read

  /** Adds what differs from what holds, as one entry; nothing at all where nothing differs. */
  function change(
    workshop: WorkshopId,
    window: string,
    make: (writer: WorkshopWriter) => { readonly kind: MeasureStep['kind']; readonly said: readonly SaidMeasurement[] },
  ): null {
    const changed = deps.open.shown(workshop).store.write((writer) => addSaid(writer, deps, window, make(writer)))
    if (changed) deps.events.emit('measures.changed', { workshop })
    return null
  }

  return {
    'measures.list': ({ workshop, measure }) => {
      const { measures } = read(workshop)
      return { measurements: [...measures.of(measure)], lastStep: measures.lastStep(measure) }
    },
    'measures.summary': ({ workshop }) => {
      const { measures, evidence } = read(workshop)
      return summarise(measures.figures(), evidence.standing())
    },
    'measures.record': ({ workshop, measurements }, { window }) =>
      change(workshop, window, (writer) => {
        const said = sound(writer, deps, measurements)
        if (said.length >= MANY) {
          deps.beforeMuch(deps.open.shown(workshop), 'import')
          keepBefore(writer, deps, 'import', window)
        }
        return { kind: 'recorded', said }
      }),
    'measures.takeBack': ({ workshop, ids }, { window }) =>
      change(workshop, window, ({ measures }) => ({
        kind: 'taken-back',
        said: ids.flatMap((id) => {
          const known = measures.said(id)
          return known ? [{ ...known, now: null }] : []
        }),
      })),
    'measures.takeBackStep': ({ workshop, measure }, { window }) =>
      change(workshop, window, ({ measures }) => {
        const last = measures.lastStep(measure)
        if (last === null) throw new Refusal('measurement-missing')
        const kind = last.kind === 'recorded' ? 'taken-back' : 'recorded'
        return { kind, said: measures.beforeLastStep(measure) }
      }),
  }
}
