/** Every sentence in French. One file per area, as in English. */
import type { en } from '../catalogue.ts'
import type { Translation } from '../translation.ts'
import { account } from './account.ts'
import { action } from './action.ts'
import { app } from './app.ts'
import { backupTrouble } from './backup-trouble.ts'
import { backups } from './backups.ts'
import { brief } from './brief.ts'
import { capture } from './capture.ts'
import { cases } from './cases.ts'
import { changeViews } from './change-views.ts'
import { changes } from './changes.ts'
import { guide } from './guide.ts'
import { inspector } from './inspector.ts'
import { library } from './library.ts'
import { map } from './map.ts'
import { step } from './step.ts'
import { term } from './term.ts'

export const fr: Translation<typeof en> = {
  account,
  action,
  app,
  backupTrouble,
  backups,
  brief,
  capture,
  cases,
  changeViews,
  changes,
  guide,
  inspector,
  library,
  map,
  step,
  term,
}
