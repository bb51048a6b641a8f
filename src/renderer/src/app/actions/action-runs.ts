/** What each action does, or null while it cannot be done. With `shared/model/action.ts` and the catalogue this is all that there is to an action. */
import { ACTIONS, type ActionId, CANVAS_ACTION_IDS, type CanvasActionId } from '#shared/model/action.ts'
import type { Presenting } from '../../features/presenting/use-presenting.ts'
import type { Deeds, GuideDeeds, MapDeeds, WindowDeeds, WorkshopDeeds } from './deeds.ts'

type Run = () => void
type Find = (deeds: Deeds) => Run | null

const always = (run: (deeds: WindowDeeds) => void): Find => {
  return (deeds) => () => run(deeds.window)
}
const inWorkshop = (run: (deeds: WorkshopDeeds) => void): Find => {
  return ({ workshop }) => (workshop === null ? null : () => run(workshop))
}
const whilePresenting = (find: (presenting: Presenting) => Run | null): Find => {
  return ({ presenting }) => (presenting?.on ? find(presenting) : null)
}
const onMap = (find: (deeds: MapDeeds) => Run | null): Find => {
  return ({ map }) => (map === null ? null : find(map))
}

const onGuide = (find: (deeds: GuideDeeds) => Run | null): Find => {
  return ({ guide }) => (guide === null ? null : find(guide))
}
const addMinutes = (minutes: number) => onGuide(({ addMinutes: add }) => (add === null ? null : () => add(minutes)))

const CANVAS_RUNS = Object.fromEntries(
  CANVAS_ACTION_IDS.map((id) => [id, onMap((map) => () => map.run(id))]),
) as Readonly<Record<CanvasActionId, Find>>

const RUNS: Readonly<Record<ActionId, Find>> = {
  ...CANVAS_RUNS,
  'workshop-new': always((window) => window.newWorkshop()),
  'workshop-practice': always((window) => window.makePractice()),
  'workshop-reset': ({ workshop }) => workshop?.reset ?? null,
  'workshop-rehearse': ({ workshop }) => workshop?.rehearse ?? null,
  backups: ({ workshop }) => workshop?.backups ?? null,
  'personal-data': ({ workshop }) => workshop?.removePersonalData ?? null,
  'import-file': always((window) => window.importFile()),
  'import-table': always((window) => window.importTable()),
  'restore-folder': always((window) => window.restoreFolder()),
  export: onMap((map) => () => map.takeHome()),
  'export-file': inWorkshop((workshop) => workshop.exportFile()),
  'export-calendar': inWorkshop((workshop) => workshop.exportCalendar()),
  'print-cards': onMap((map) => () => map.printCards()),
  'print-sheet': onMap((map) => () => map.printSheet()),
  'print-interactions': onMap((map) => () => map.printInteractions()),
  'print-ballots': onMap((map) => () => map.printBallots()),
  'print-tally': onMap((map) => () => map.printTally()),
  save: inWorkshop((workshop) => workshop.save()),
  'version-keep': inWorkshop((workshop) => workshop.keepVersion()),
  'workshop-rename': inWorkshop((workshop) => workshop.rename()),
  'go-home': inWorkshop((workshop) => workshop.goHome()),
  formats: always((window) => window.openFormats()),
  settings: always((window) => window.openSettings()),
  undo: onMap((map) => map.undo),
  redo: onMap((map) => map.redo),
  find: onMap((map) => () => map.find()),
  palette: always((window) => window.openPalette()),
  'view-map': inWorkshop((workshop) => workshop.show('map')),
  'view-outline': inWorkshop((workshop) => workshop.show('outline')),
  'view-matrix': inWorkshop((workshop) => workshop.show('matrix')),
  'view-brief': inWorkshop((workshop) => workshop.show('brief')),
  'view-swap': inWorkshop((workshop) => workshop.show('swap')),
  'view-ratings': inWorkshop((workshop) => workshop.show('ratings')),
  'view-journey': inWorkshop((workshop) => workshop.show('journey')),
  'view-history': inWorkshop((workshop) => workshop.show('history')),
  'view-report': inWorkshop((workshop) => workshop.show('report')),
  'view-versions': inWorkshop((workshop) => workshop.show('versions')),
  'deleted-things': inWorkshop((workshop) => workshop.showGone()),
  'view-notes': inWorkshop((workshop) => workshop.show('notes')),
  'view-changes': inWorkshop((workshop) => workshop.show('changes')),
  'view-reviews': inWorkshop((workshop) => workshop.show('reviews')),
  'view-costs': inWorkshop((workshop) => workshop.show('costs')),
  'view-cost-card': inWorkshop((workshop) => workshop.show('cost-card')),
  'view-measures': inWorkshop((workshop) => workshop.show('measures')),
  'view-cases': inWorkshop((workshop) => workshop.show('cases')),
  'view-priorities': inWorkshop((workshop) => workshop.show('priorities')),
  'view-network': inWorkshop((workshop) => workshop.show('network')),
  present: ({ presenting }) => presenting?.begin ?? null,
  'present-here': ({ presenting }) => presenting?.beginHere ?? null,
  'present-next': whilePresenting(({ ahead, goNext }) => (ahead === null ? null : goNext)),
  'present-back': whilePresenting(({ behind, goBack }) => (behind === null ? null : goBack)),
  'present-blank': whilePresenting(({ toggleDark }) => toggleDark),
  'present-freeze': whilePresenting(({ toggleFreeze }) => toggleFreeze),
  'present-follow': onMap((map) => () => map.moveRoom('follow')),
  'present-this': onMap((map) => () => map.moveRoom('this')),
  'view-stops': inWorkshop((workshop) => workshop.show('stops')),
  'stop-add': onMap((map) => () => map.addStop()),
  'present-spotlight': onMap((map) => () => map.moveRoom('spotlight')),
  'present-laser': onMap((map) => () => map.moveRoom('laser')),
  'present-lens': onMap((map) => () => map.moveRoom('lens')),
  'present-strip': whilePresenting(({ toggleFocus }) => toggleFocus),
  'present-leave': whilePresenting(({ leave }) => leave),
  'toggle-guide': inWorkshop((workshop) => workshop.toggleGuide()),
  'toggle-inspector': ({ workshop }) => workshop?.toggleInspector ?? null,
  'highlight-hubs': onMap((map) => () => map.highlight('hubs')),
  'highlight-flows': onMap((map) => () => map.highlight('flows')),
  'highlight-cut-points': onMap((map) => () => map.highlight('cut-points')),
  'highlight-none': onMap((map) => () => map.highlight('none')),
  'theme-next': always((window) => window.nextTheme()),
  'block-next': onGuide((guide) => guide.next),
  'block-back': onGuide((guide) => guide.back),
  'block-skip': onGuide((guide) => guide.skip),
  'timer-toggle': onGuide((guide) => guide.toggleTimer),
  'timer-add-1': addMinutes(1),
  'timer-add-5': addMinutes(5),
  'timer-restart': onGuide((guide) => guide.restartTimer),
  'guide-squeeze': onGuide((guide) => guide.squeeze),
  preflight: inWorkshop((workshop) => workshop.preflight()),
  'guide-go': onGuide((guide) => () => guide.go()),
  'agenda-edit': onGuide((guide) => () => guide.editAgenda()),
  'agenda-adopt': onGuide((guide) => () => guide.chooseFormat()),
  'format-keep': onGuide((guide) => guide.keepFormat),
  'trace-photo': onMap((map) => () => map.tracePhoto()),
  'import-drawing': onMap((map) => () => map.importDrawing()),
  tidy: onMap((map) => () => map.tidy()),
  'change-log': onMap((map) => map.logChange),
  'idea-log': onMap((map) => map.catchIdea),
  help: always((window) => window.openHelp()),
  'first-start': always((window) => window.showFirstStart()),
  shortcuts: always((window) => window.openShortcuts()),
  diagnostics: always((window) => window.openDiagnostics()),
  about: always((window) => window.openAbout()),
}

/** What choosing the action does now; null while it is greyed out. */
export function findRun(id: ActionId, deeds: Deeds): Run | null {
  return RUNS[id](deeds)
}

/** The actions that can be chosen now, in the order of the table. */
export function listEnabled(deeds: Deeds): ActionId[] {
  return ACTIONS.filter((action) => findRun(action.id, deeds) !== null).map((action) => action.id)
}
