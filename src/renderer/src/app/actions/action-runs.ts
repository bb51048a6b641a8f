/** What each action does, or null while it cannot be done. With `shared/model/action.ts` and the catalogue this is all that there is to an action. */
import { ACTIONS, type ActionId, CANVAS_ACTION_IDS, type CanvasActionId } from '#shared/model/action.ts'
import type { Deeds, MapDeeds, WindowDeeds, WorkshopDeeds } from './deeds.ts'

type Run = () => void
type Find = (deeds: Deeds) => Run | null

const always = (run: (deeds: WindowDeeds) => void): Find => {
  return (deeds) => () => run(deeds.window)
}
const inWorkshop = (run: (deeds: WorkshopDeeds) => void): Find => {
  return ({ workshop }) => (workshop === null ? null : () => run(workshop))
}
const onMap = (find: (deeds: MapDeeds) => Run | null): Find => {
  return ({ map }) => (map === null ? null : find(map))
}

const CANVAS_RUNS = Object.fromEntries(
  CANVAS_ACTION_IDS.map((id) => [id, onMap((map) => () => map.run(id))]),
) as Readonly<Record<CanvasActionId, Find>>

const RUNS: Readonly<Record<ActionId, Find>> = {
  ...CANVAS_RUNS,
  'workshop-new': always((window) => window.newWorkshop()),
  'workshop-practice': always((window) => window.makePractice()),
  'import-file': always((window) => window.importFile()),
  'import-table': always((window) => window.importTable()),
  'export-file': inWorkshop((workshop) => workshop.exportFile()),
  'print-cards': onMap((map) => () => map.printCards()),
  'print-sheet': onMap((map) => () => map.printSheet()),
  save: inWorkshop((workshop) => workshop.save()),
  'workshop-rename': inWorkshop((workshop) => workshop.rename()),
  'go-home': inWorkshop((workshop) => workshop.goHome()),
  settings: always((window) => window.openSettings()),
  undo: onMap((map) => map.undo),
  redo: onMap((map) => map.redo),
  find: onMap((map) => () => map.find()),
  palette: always((window) => window.openPalette()),
  'view-map': inWorkshop((workshop) => workshop.show('map')),
  'view-outline': inWorkshop((workshop) => workshop.show('outline')),
  'view-matrix': inWorkshop((workshop) => workshop.show('matrix')),
  'view-changes': inWorkshop((workshop) => workshop.show('changes')),
  present: inWorkshop((workshop) => workshop.present()),
  'present-blank': inWorkshop((workshop) => workshop.toggleBlank()),
  'toggle-guide': inWorkshop((workshop) => workshop.toggleGuide()),
  'toggle-inspector': inWorkshop((workshop) => workshop.toggleInspector()),
  'theme-next': always((window) => window.nextTheme()),
  tidy: onMap((map) => () => map.tidy()),
  'change-log': onMap((map) => map.logChange),
  shortcuts: always((window) => window.openShortcuts()),
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
