/**
 * What `--open FILE.baton|NAME|ID`, a double click or a second start asks for. A file is matched by identity, never opened
 * in place: the library's copy is opened, or, where the file went on separately, the window has to ask.
 */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FileToken } from '#shared/contract/files.ts'
import type { Caller } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { findByTitle } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import type { App } from '../rpc/app.ts'
import { callApp } from '../rpc/call-app.ts'
import { isWorkshopFile } from './launch-options.ts'

/** What came of it. */
export type OpenTarget =
  | { readonly kind: 'workshop'; readonly id: WorkshopId }
  /** Send this to the window as `library.fileArrived`. */
  | { readonly kind: 'ask'; readonly file: FileToken; readonly name: string }
  | { readonly kind: 'nothing'; readonly message: string }

const HOST: Caller = { role: 'facilitator', window: 'host' }

async function takeFile(app: App, path: string): Promise<OpenTarget> {
  const received = await app.receive(path)
  if (!received.ok) return { kind: 'nothing', message: received.error.message }
  const { file, name } = received.value
  const outcome = await callApp(app, HOST, 'library.importFile', { file })
  if (!outcome.ok) return { kind: 'nothing', message: outcome.error.message }
  const { kind, id } = outcome.value
  return kind === 'added' || kind === 'same' ? { kind: 'workshop', id } : { kind: 'ask', file, name }
}

async function findTitle(app: App, title: string): Promise<OpenTarget> {
  const list = await callApp(app, HOST, 'library.list', {})
  if (!list.ok) return { kind: 'nothing', message: list.error.message }
  const named = list.value.workshops.find(({ id }) => id === title)
  const [only, ...others] = named ? [named] : findByTitle(list.value.workshops, title)
  if (others.length > 0) return { kind: 'nothing', message: t('launch.openAmbiguous', { name: title }) }
  return only
    ? { kind: 'workshop', id: only.id }
    : { kind: 'nothing', message: t('launch.openMissing', { name: title }) }
}

/** `typed` as it stood on the command line; a relative path starts at `folder`. */
export function findOpenTarget(app: App, typed: string, folder: string): Promise<OpenTarget> {
  const path = resolve(folder, typed)
  const isFile = isWorkshopFile(typed) || statSync(path, { throwIfNoEntry: false })?.isFile() === true
  return isFile ? takeFile(app, path) : findTitle(app, typed)
}
