/**
 * The guide: the agenda, how far it has come, and its timer. Every step adds a whole new state and a line of the journal;
 * a step that changes nothing adds neither.
 */
import type { guideCalls } from '#shared/contract/guide.ts'
import type { Handlers } from '#shared/contract/index.ts'
import { cleanBlock } from '#shared/guide/clean-block.ts'
import { runFinishTest } from '#shared/guide/finish-tests.ts'
import { squeezeRest } from '#shared/guide/plan.ts'
import { enterBlock, finishRun, keepProgress, skipBlock, withoutPauses } from '#shared/guide/run.ts'
import { moveTimer } from '#shared/guide/timer.ts'
import type { Block } from '#shared/model/block.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import type { FinishResult, FinishTest } from '#shared/model/finish-test.ts'
import {
  type Agenda,
  currentBlock,
  type Guide,
  minutesFor,
  NO_AGENDA,
  NO_PROGRESS,
  type Progress,
} from '#shared/model/guide.ts'
import type { BlockId, WorkshopId } from '#shared/model/ids.ts'
import { addEntry, beginSession, currentSession, type JournalDeps } from './journal.ts'
import { agendaOf, type KnownFormats } from './known-formats.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { Clock, Events } from './ports/system.ts'
import type { WorkshopReader, WorkshopWriter } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'
import { readFacts } from './workshop-facts.ts'

export interface GuideDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly events: Events
  readonly formats: KnownFormats
}

/** Agenda and progress as they stand. A night between two sittings is no time spent in the block that goes on. */
export function readGuide({ guide, journal }: WorkshopReader, clock: Clock): Guide {
  const progress = guide.progress() ?? NO_PROGRESS
  const goesOn = currentSession(journal, clock) !== null
  const now = Date.parse(clock.now())
  return {
    agenda: guide.agenda() ?? NO_AGENDA,
    progress: withoutPauses(progress, journal.sessions(), goesOn, now),
  }
}

function needBlock({ blocks }: Agenda, id: BlockId): Block {
  const block = blocks.find((one) => one.id === id)
  if (!block) throw new Refusal('block-missing', { block: id })
  return block
}

function cleanAgenda(agenda: Agenda): Agenda {
  const blocks = agenda.blocks.map(cleanBlock)
  if (blocks.some(({ title }) => title === '')) throw new Refusal('block-title-empty')
  return { ...agenda, name: foldLine(agenda.name), blocks }
}

/** A step of one transaction: where the guide stands, and ways to move it. */
interface Step extends Guide {
  readonly now: number
  /** Tests of the block that goes on which are not met. */
  readonly unmet: () => FinishTest[]
  readonly setAgenda: (agenda: Agenda, kind: string) => void
  readonly setProgress: (progress: Progress, kind: string) => void
}

/** Handlers of the calls about the guide. */
export function guideArea(deps: GuideDeps): Handlers<typeof guideCalls> {
  const runTests = (reader: WorkshopReader, { finish }: Pick<Block, 'finish'>): FinishResult[] => {
    if (finish.length === 0) return []
    const facts = readFacts(reader, deps)
    return finish.map((test) => runFinishTest(test, facts))
  }

  function stepOf(writer: WorkshopWriter, window: string, onChange: () => void): Step {
    const guide = readGuide(writer, deps.clock)
    const enter = (kind: string) => {
      onChange()
      return addEntry(writer.journal, deps, { window, area: 'guide', kind })
    }
    return {
      ...guide,
      now: Date.parse(deps.clock.now()),
      unmet() {
        const id = currentBlock(guide.progress)
        const block = guide.agenda.blocks.find((one) => one.id === id)
        if (!block) return []
        return runTests(writer, block).flatMap(({ met, test }) => (met ? [] : [test]))
      },
      setAgenda(agenda, kind) {
        if (JSON.stringify(agenda) !== JSON.stringify(guide.agenda)) writer.guide.addAgenda(enter(kind), agenda)
      },
      setProgress(progress, kind) {
        if (JSON.stringify(progress) === JSON.stringify(guide.progress)) return
        const starts = guide.progress.startedAt === null && progress.startedAt !== null
        if (starts) beginSession(writer.journal, deps)
        writer.guide.addProgress(enter(starts ? 'started' : kind), progress)
      },
    }
  }

  function write<T>(workshop: WorkshopId, window: string, work: (step: Step) => T): T {
    let changed = false
    const result = deps.open.shown(workshop).store.write((writer) =>
      work(
        stepOf(writer, window, () => {
          changed = true
        }),
      ),
    )
    if (changed) deps.events.emit('guide.changed', { workshop })
    return result
  }

  return {
    'guide.get': ({ workshop }) => readGuide(deps.open.shown(workshop).store.read, deps.clock),
    'guide.tests': ({ workshop, block }) => {
      const { read } = deps.open.shown(workshop).store
      return runTests(read, needBlock(readGuide(read, deps.clock).agenda, block))
    },
    'guide.adopt': async ({ workshop, format }, { window }) => {
      const agenda = agendaOf(await deps.formats.find(format), deps.ids)
      write(workshop, window, ({ setAgenda, setProgress }) => {
        setAgenda(agenda, 'adopted')
        setProgress(NO_PROGRESS, 'reset')
      })
      return null
    },
    'guide.revise': ({ workshop, agenda: wanted }, { window }) => {
      const agenda = cleanAgenda(wanted)
      const order = agenda.blocks.map(({ id }) => id)
      write(workshop, window, ({ progress, setAgenda, setProgress }) => {
        const current = currentBlock(progress)
        if (current !== null && !order.includes(current)) throw new Refusal('block-running', { block: current })
        setAgenda(agenda, 'revised')
        setProgress(keepProgress(progress, order), 'revised')
      })
      return null
    },
    'guide.enter': ({ workshop, block }, { window }) => {
      write(workshop, window, ({ agenda, progress, now, unmet, setProgress }) => {
        needBlock(agenda, block)
        if (currentBlock(progress) !== block) setProgress(enterBlock(progress, block, unmet(), now), 'entered')
      })
      return null
    },
    'guide.skip': ({ workshop, block }, { window }) => {
      write(workshop, window, ({ agenda, progress, now, unmet, setProgress }) => {
        needBlock(agenda, block)
        const order = agenda.blocks.map(({ id }) => id)
        const open = currentBlock(progress) === block ? unmet() : []
        setProgress(skipBlock(progress, order, block, open, now), 'skipped')
      })
      return null
    },
    'guide.finish': ({ workshop }, { window }) => {
      write(workshop, window, ({ progress, now, unmet, setProgress }) => {
        setProgress(finishRun(progress, unmet(), now), 'finished')
      })
      return null
    },
    'guide.timer': ({ workshop, move }, { window }) => {
      write(workshop, window, ({ agenda, progress, now, setProgress }) => {
        const id = currentBlock(progress)
        if (id === null) throw new Refusal('no-block-runs')
        const block = { id, minutes: minutesFor(progress, needBlock(agenda, id)) }
        setProgress({ ...progress, timer: moveTimer(progress.timer, move, block, now) }, 'timer')
      })
      return null
    },
    'guide.squeeze': ({ workshop }, { window }) =>
      write(workshop, window, ({ agenda, progress, now, setProgress }) => {
        const rest = squeezeRest({ agenda, progress }, now)
        const fits = rest === null || rest.blocks.every(({ minutes }, at) => minutes === rest.minutes[at])
        if (fits && progress.squeezed.length === 0) throw new Refusal('squeeze-not-needed')
        const squeezed = fits ? [] : rest.blocks.map(({ id }, at) => ({ block: id, minutes: rest.minutes[at] ?? 1 }))
        setProgress({ ...progress, squeezed }, 'squeezed')
        return { short: rest?.short ?? 0 }
      }),
  }
}
