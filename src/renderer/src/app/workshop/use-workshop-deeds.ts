/** What can be done with an open workshop as a whole, as the action table needs it. */
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import type { WorkshopDeeds } from '../actions/deeds.ts'
import type { ViewId } from '../view-ids.ts'
import type { Asking } from './use-asking.ts'
import { useSaveDeeds } from './use-save-deeds.ts'
import type { Sides } from './use-sides.ts'
import type { WorkshopDoors } from './workshop-doors.ts'

export interface WorkshopParts {
  readonly workshop: OpenWorkshop
  readonly doors: WorkshopDoors
  readonly asking: Asking
  readonly sides: Sides
  readonly onView: (view: ViewId) => void
  readonly onRename: () => void
}

export function useWorkshopDeeds({ workshop, doors, asking, sides, onView, onRename }: WorkshopParts): WorkshopDeeds {
  const { save, saveThen } = useSaveDeeds(workshop.id)
  /** Leads elsewhere with all of it on disk. */
  const leave = (door: (workshop: OpenWorkshop) => void) => () => saveThen(() => door(workshop))
  const unlessRehearsed = (deed: () => void) => (workshop.rehearsal ? null : deed)
  return {
    exportFile: leave(doors.onExport),
    exportCalendar: () => doors.onExportCalendar(workshop),
    save,
    rename: onRename,
    preflight: () => asking.ask({ for: 'preflight' }),
    goHome: leave(doors.onHome),
    show: onView,
    toggleGuide: () => sides.fold(!sides.folded),
    showGone: () => asking.ask({ for: 'gone' }),
    keepVersion: () => asking.ask({ for: 'version' }),
    reset: workshop.practice ? unlessRehearsed(leave(doors.onReset)) : null,
    rehearse: unlessRehearsed(leave(doors.onRehearse)),
    backups: unlessRehearsed(leave(doors.onBackups)),
    removePersonalData: unlessRehearsed(leave(doors.onRemovePersonalData)),
    toggleInspector: sides.toggleInspector,
  }
}
