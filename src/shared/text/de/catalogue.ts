/** Every sentence in German. One file per area, as in English. */
import type { en } from '../catalogue.ts'
import type { Translation } from '../translation.ts'
import { account } from './account.ts'
import { action } from './action.ts'
import { app } from './app.ts'
import { audience } from './audience.ts'
import { backupTrouble } from './backup-trouble.ts'
import { backups } from './backups.ts'
import { brief } from './brief.ts'
import { capture } from './capture.ts'
import { cases } from './cases.ts'
import { changeViews } from './change-views.ts'
import { changes } from './changes.ts'
import { charts } from './charts.ts'
import { check } from './check.ts'
import { cli } from './cli.ts'
import { costCard } from './cost-card.ts'
import { costs } from './costs.ts'
import { deck } from './deck.ts'
import { diagnostics } from './diagnostics.ts'
import { error } from './error.ts'
import { evidence } from './evidence.ts'
import { exports } from './exports.ts'
import { field } from './field.ts'
import { files } from './files.ts'
import { finish } from './finish.ts'
import { firstStart } from './first-start.ts'
import { folder } from './folder.ts'
import { formatFile } from './format-file.ts'
import { formats } from './formats.ts'
import { formula } from './formula.ts'
import { guide } from './guide.ts'
import { help } from './help.ts'
import { helpBlock } from './help-block.ts'
import { helpFiles } from './help-files.ts'
import { helpMethod } from './help-method.ts'
import { helpPrivacy } from './help-privacy.ts'
import { helpProjector } from './help-projector.ts'
import { helpScene } from './help-scene.ts'
import { helpStart } from './help-start.ts'
import { helpTake } from './help-take.ts'
import { helpView } from './help-view.ts'
import { helpWord } from './help-word.ts'
import { history } from './history.ts'
import { inspector } from './inspector.ts'
import { journey } from './journey.ts'
import { key } from './key.ts'
import { launch } from './launch.ts'
import { library } from './library.ts'
import { map } from './map.ts'
import { matrix } from './matrix.ts'
import { measures } from './measures.ts'
import { merge } from './merge.ts'
import { network } from './network.ts'
import { notes } from './notes.ts'
import { outline } from './outline.ts'
import { page } from './page.ts'
import { paste } from './paste.ts'
import { pictures } from './pictures.ts'
import { policy } from './policy.ts'
import { practice } from './practice.ts'
import { preflight } from './preflight.ts'
import { presenting } from './presenting.ts'
import { print } from './print.ts'
import { priorities } from './priorities.ts'
import { purge } from './purge.ts'
import { range } from './range.ts'
import { ratings } from './ratings.ts'
import { recovery } from './recovery.ts'
import { report } from './report.ts'
import { reveal } from './reveal.ts'
import { reviews } from './reviews.ts'
import { room } from './room.ts'
import { salvage } from './salvage.ts'
import { saving } from './saving.ts'
import { settings } from './settings.ts'
import { sheets } from './sheets.ts'
import { shell } from './shell.ts'
import { step } from './step.ts'
import { stops } from './stops.ts'
import { swap } from './swap.ts'
import { tableImport } from './table-import.ts'
import { term } from './term.ts'
import { unlock } from './unlock.ts'
import { versions } from './versions.ts'

export const de: Translation<typeof en> = {
  account,
  action,
  app,
  audience,
  backups,
  backupTrouble,
  brief,
  capture,
  changes,
  changeViews,
  cli,
  diagnostics,
  error,
  evidence,
  exports,
  field,
  files,
  finish,
  folder,
  formatFile,
  formats,
  formula,
  guide,
  firstStart,
  help,
  helpBlock,
  helpFiles,
  helpMethod,
  helpPrivacy,
  helpProjector,
  helpScene,
  helpStart,
  helpTake,
  helpView,
  helpWord,
  history,
  inspector,
  launch,
  library,
  map,
  matrix,
  outline,
  page,
  paste,
  pictures,
  policy,
  practice,
  presenting,
  preflight,
  print,
  purge,
  range,
  ratings,
  recovery,
  report,
  reveal,
  reviews,
  room,
  salvage,
  saving,
  settings,
  sheets,
  shell,
  step,
  stops,
  tableImport,
  swap,
  journey,
  key,
  check,
  notes,
  priorities,
  costs,
  deck,
  unlock,
  charts,
  costCard,
  measures,
  merge,
  cases,
  network,
  versions,
  term,
}
