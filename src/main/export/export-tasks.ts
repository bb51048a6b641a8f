/** What the thread of the exports can be asked for. Everything is plain, so that it can be copied. */
import type { ExportOrder, Unpainted } from '../core/ports/export-writer.ts'

/** What a thread is started with. */
export type ExportTask =
  | { readonly task: 'needs'; readonly order: Unpainted }
  | { readonly task: 'write'; readonly order: ExportOrder }
  | { readonly task: 'seal' | 'unseal'; readonly bytes: Uint8Array; readonly password: string }
