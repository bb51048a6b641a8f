/** Every sentence in German. One file per area, as in English. */
import type { en } from '../catalogue.ts'
import type { Translation } from '../translation.ts'
import { action } from './action.ts'
import { app } from './app.ts'
import { audience } from './audience.ts'
import { error } from './error.ts'
import { formats } from './formats.ts'
import { guide } from './guide.ts'
import { inspector } from './inspector.ts'
import { library } from './library.ts'
import { map } from './map.ts'
import { presenting } from './presenting.ts'
import { step } from './step.ts'
import { term } from './term.ts'

export const de: Translation<typeof en> = {
  action,
  app,
  audience,
  error,
  formats,
  guide,
  inspector,
  library,
  map,
  presenting,
  step,
  term,
}
