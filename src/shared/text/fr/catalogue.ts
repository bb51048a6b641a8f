/** Every sentence in French. One file per area, as in English. */
import type { en } from '../catalogue.ts'
import type { Translation } from '../translation.ts'
import { action } from './action.ts'
import { app } from './app.ts'
import { guide } from './guide.ts'
import { inspector } from './inspector.ts'
import { library } from './library.ts'
import { map } from './map.ts'
import { step } from './step.ts'
import { term } from './term.ts'

export const fr: Translation<typeof en> = {
  action,
  app,
  guide,
  inspector,
  library,
  map,
  step,
  term,
}
