/** Every sentence in French. One file per area, as in English. */
import type { en } from '../catalogue.ts'
import type { Translation } from '../translation.ts'
import { app } from './app.ts'

export const fr: Translation<typeof en> = {
  app,
}
