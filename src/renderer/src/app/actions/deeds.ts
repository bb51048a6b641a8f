/** What the window can do at this moment, as the action table needs it. The pages put it together. */
import type { CanvasActionId } from '#shared/model/action.ts'
import type { HighlightMode } from '../../canvas/highlight/highlight-atom.ts'
import type { RoomMove } from '../../canvas/wall/room-hooks.ts'
import type { Presenting } from '../../features/presenting/use-presenting.ts'
import type { ViewId } from '../view-ids.ts'

/** Possible everywhere. */
export interface WindowDeeds {
  newWorkshop(): void
  makePractice(): void
  importFile(): void
  importTable(): void
  /** Goes Home and takes workshops in from a folder. */
  restoreFolder(): void
  openFormats(): void
  openSettings(): void
  openPalette(): void
  /** Opens the help at the page of what is shown. */
  openHelp(): void
  /** Goes Home and shows the first steps. */
  showFirstStart(): void
  openShortcuts(): void
  openDiagnostics(): void
  openAbout(): void
  nextTheme(): void
}

/** Possible while a workshop is open. */
export interface WorkshopDeeds {
  exportFile(): void
  exportCalendar(): void
  save(): void
  /** Asks for the name of a version of this moment. */
  keepVersion(): void
  rename(): void
  /** Opens the page that is looked at before the room is full. */
  preflight(): void
  goHome(): void
  show(view: ViewId): void
  toggleGuide(): void
  /** Lists what left the map. */
  showGone(): void
  /** Null unless it is a practice workshop. */
  readonly reset: (() => void) | null
  /** Null in a rehearsal. */
  readonly rehearse: (() => void) | null
  /** Lists its backups. Null in a rehearsal, of which none are kept. */
  readonly backups: (() => void) | null
  /** Leaves the workshop and lists what is personal in it. Null in a rehearsal, which is thrown away as a whole. */
  readonly removePersonalData: (() => void) | null
  /** Null in a view beside which it has no place. */
  readonly toggleInspector: (() => void) | null
}

/** Possible once the workshop's map is there. `null` where it makes no sense now. */
export interface MapDeeds {
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  readonly logChange: (() => void) | null
  readonly catchIdea: (() => void) | null
  find(): void
  tracePhoto(): void
  importDrawing(): void
  /** Lets something stand out on the map, and shows it. */
  highlight(mode: HighlightMode): void
  /** Does something to the map that the room sees. */
  moveRoom(move: RoomMove): void
  /** Opens the dialog that writes what people take home. */
  takeHome(): void
  /** Makes a stop of what is selected, or of the part in view. */
  addStop(): void
  printCards(): void
  printSheet(): void
  printBallots(): void
  printInteractions(): void
  printTally(): void
  tidy(): void
  run(action: CanvasActionId): void
}

/** Possible while a workshop has a guide. `null` where it makes no sense now. */
export interface GuideDeeds {
  readonly next: (() => void) | null
  readonly back: (() => void) | null
  readonly skip: (() => void) | null
  readonly toggleTimer: (() => void) | null
  readonly addMinutes: ((minutes: number) => void) | null
  readonly restartTimer: (() => void) | null
  readonly squeeze: (() => void) | null
  go(): void
  editAgenda(): void
  chooseFormat(): void
  readonly keepFormat: (() => void) | null
}

/** Everything; null where the page has no workshop, or no map yet. */
export interface Deeds {
  readonly window: WindowDeeds
  readonly workshop: WorkshopDeeds | null
  readonly presenting: Presenting | null
  readonly guide: GuideDeeds | null
  readonly map: MapDeeds | null
}
