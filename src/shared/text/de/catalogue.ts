/** Every sentence in German. One file per area, as in English. */
import type { en } from '../catalogue.ts'
import type { Translation } from '../translation.ts'
import { app } from './app.ts'

export const de: Translation<typeof en> = {
  app,
}
