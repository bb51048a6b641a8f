/** Every sentence that a person reads, in English; further languages have the same shape. One file per area. */
import { account } from './en/account.ts'
import { action } from './en/action.ts'
import { app } from './en/app.ts'
import { audience } from './en/audience.ts'
import { backupTrouble } from './en/backup-trouble.ts'
import { backups } from './en/backups.ts'
import { brief } from './en/brief.ts'
import { capture } from './en/capture.ts'
import { cases } from './en/cases.ts'
import { changeViews } from './en/change-views.ts'
import { changes } from './en/changes.ts'
import { charts } from './en/charts.ts'
import { check } from './en/check.ts'
import { cli } from './en/cli.ts'
import { costCard } from './en/cost-card.ts'
import { costs } from './en/costs.ts'
import { deck } from './en/deck.ts'
import { diagnostics } from './en/diagnostics.ts'
import { error } from './en/error.ts'
import { evidence } from './en/evidence.ts'
import { exports } from './en/exports.ts'
import { field } from './en/field.ts'
import { files } from './en/files.ts'
import { finish } from './en/finish.ts'
import { firstStart } from './en/first-start.ts'
import { folder } from './en/folder.ts'
import { formatFile } from './en/format-file.ts'
import { formats } from './en/formats.ts'
import { formula } from './en/formula.ts'
import { guide } from './en/guide.ts'
import { help } from './en/help.ts'
import { helpBlock } from './en/help-block.ts'
import { helpFiles } from './en/help-files.ts'
import { helpMethod } from './en/help-method.ts'
import { helpPrivacy } from './en/help-privacy.ts'
import { helpProjector } from './en/help-projector.ts'
import { helpScene } from './en/help-scene.ts'
import { helpStart } from './en/help-start.ts'
import { helpTake } from './en/help-take.ts'
import { helpView } from './en/help-view.ts'
import { helpWord } from './en/help-word.ts'
import { history } from './en/history.ts'
import { inspector } from './en/inspector.ts'
import { journey } from './en/journey.ts'
import { key } from './en/key.ts'
import { launch } from './en/launch.ts'
import { library } from './en/library.ts'
import { map } from './en/map.ts'
import { matrix } from './en/matrix.ts'
import { measures } from './en/measures.ts'
import { merge } from './en/merge.ts'
import { network } from './en/network.ts'
import { notes } from './en/notes.ts'
import { outline } from './en/outline.ts'
import { page } from './en/page.ts'
import { paste } from './en/paste.ts'
import { pictures } from './en/pictures.ts'
import { policy } from './en/policy.ts'
import { practice } from './en/practice.ts'
import { preflight } from './en/preflight.ts'
import { presenting } from './en/presenting.ts'
import { print } from './en/print.ts'
import { priorities } from './en/priorities.ts'
import { purge } from './en/purge.ts'
import { range } from './en/range.ts'
import { ratings } from './en/ratings.ts'
import { recovery } from './en/recovery.ts'
import { report } from './en/report.ts'
import { reveal } from './en/reveal.ts'
import { reviews } from './en/reviews.ts'
import { room } from './en/room.ts'
import { salvage } from './en/salvage.ts'
import { saving } from './en/saving.ts'
import { settings } from './en/settings.ts'
import { sheets } from './en/sheets.ts'
import { shell } from './en/shell.ts'
import { step } from './en/step.ts'
import { stops } from './en/stops.ts'
import { swap } from './en/swap.ts'
import { tableImport } from './en/table-import.ts'
import { term } from './en/term.ts'
import { unlock } from './en/unlock.ts'
import { versions } from './en/versions.ts'

export const en = {
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
} as const
