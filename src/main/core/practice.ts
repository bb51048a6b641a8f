/**
 * Practising. The practice workshop is made anew for every class, ready at the block where the class begins; a rehearsal
 * is a copy of any workshop that is thrown away, so that the original stays as it was, record for record.
 */
import type { Handlers } from '#shared/contract/index.ts'
import type { practiceCalls } from '#shared/contract/practice.ts'
import type { FormatId, WorkshopId } from '#shared/model/ids.ts'
import type { PracticeBlock } from '#shared/model/practice.ts'
import { t } from '#shared/text/text.ts'
import { cleanTitle, fitTitle } from './clean-title.ts'
import { createWorkshop, type WorkshopDeps } from './create-workshop.ts'
import { duplicateWorkshop } from './duplicate-workshop.ts'
import { addEntry } from './journal.ts'
import { agendaOf, type KnownFormats } from './known-formats.ts'
import { moveToDeleted } from './move-to-deleted.ts'
import type { Chance, Resources } from './ports/system.ts'
import type { WorkshopIdentity } from './ports/workshop-store.ts'
import { tellAnswers } from './practice-answers.ts'
import { createPracticeRecords } from './practice-map.ts'
import { seedPractice } from './practice-seed.ts'
import { Refusal } from './refusal.ts'

export interface PracticeDeps extends WorkshopDeps {
  readonly resources: Resources
  readonly formats: KnownFormats
  readonly chance: Chance
}

/** The format that a class goes through. */
const FORMAT = 'ninety' as string as FormatId

async function makePractice(deps: PracticeDeps, at: PracticeBlock, window: string): Promise<WorkshopId> {
  const files = await deps.resources.practice()
  const agenda = agendaOf(await deps.formats.find(FORMAT), deps.ids)
  const { title, records } = createPracticeRecords(files, deps.ids.next)
  const seed = { at, agenda, room: files.room, window }
  return createWorkshop(
    deps,
    { ...title, practice: true, agenda, records, seed: (writer) => seedPractice(writer, deps, seed) },
    window,
  )
}

/** Handlers of the calls about practising. */
export function practiceArea(deps: PracticeDeps): Handlers<typeof practiceCalls> {
  const { open } = deps
  const changed = () => {
    deps.events.emit('library.changed', {})
  }
  const identityOf = (id: WorkshopId): Promise<WorkshopIdentity> =>
    open.holdWhile(id, ({ store }) => store.read.workshop.identity())
  const needRehearsal = async (id: WorkshopId) => {
    if (!(await identityOf(id)).rehearsal) throw new Refusal('workshop-not-rehearsal', { workshop: id })
  }
  return {
    'practice.make': async ({ at }, { window }) => ({ id: await makePractice(deps, at, window) }),
    'practice.reset': async ({ id, at }, { window }) => {
      if (!(await identityOf(id)).practice) throw new Refusal('workshop-not-practice', { workshop: id })
      if (open.heldIds().has(id)) throw new Refusal('workshop-already-open', { workshop: id })
      // First the fresh one: should it fail, the used one is still there.
      const fresh = await makePractice(deps, at, window)
      moveToDeleted(deps, id)
      changed()
      return { id: fresh }
    },
    'practice.answers': async ({ workshop, block }) => {
      if (!open.shown(workshop).store.read.workshop.identity().practice)
        throw new Refusal('workshop-not-practice', { workshop })
      const { ids, clock } = deps
      return tellAnswers(await deps.resources.practice(), block, ids, clock.dayOf(clock.now()))
    },
    'practice.rehearse': async ({ id }, { window }) => {
      const title = fitTitle((await identityOf(id)).title, (name) => t('practice.rehearsalTitle', { title: name }))
      const copy = await duplicateWorkshop(deps, id, { title, rehearsal: true }, window)
      changed()
      return { id: copy }
    },
    'practice.keep': async ({ id, title }, { window }) => {
      await needRehearsal(id)
      const clean = cleanTitle(title)
      await open.holdWhile(id, ({ store }) =>
        store.write((writer) => {
          writer.workshop.rename({ title: clean, client: writer.workshop.identity().client })
          writer.workshop.setRehearsal(false)
          addEntry(writer.journal, deps, { window, area: 'workshop', kind: 'kept' })
        }),
      )
      changed()
      return null
    },
    'practice.discard': async ({ id }) => {
      await needRehearsal(id)
      deps.files.removeDeleted(moveToDeleted(deps, id))
      deps.files.forget(id)
      changed()
      return null
    },
  }
}
