/** What the core and the thread that writes exports say to each other. Everything is plain, so that it can be copied. */
import type { ErrorCode } from '#shared/contract/errors.ts'
import type { ExportOrder, NeededMaps, Unpainted, Written } from '../core/ports/export-writer.ts'
import type { RefusalDetails } from '../core/refusal.ts'

/** What a thread is started with. */
export type WorkerTask =
  | { readonly task: 'needs'; readonly order: Unpainted }
  | { readonly task: 'write'; readonly order: ExportOrder }
  | { readonly task: 'seal' | 'unseal'; readonly bytes: Uint8Array; readonly password: string }

/** What it says; after anything but `ready` and `moved` it ends. */
export type WorkerWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'moved'; readonly share: number }
  | { readonly kind: 'needed'; readonly needed: NeededMaps }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: RefusalDetails }
  | { readonly kind: 'failed'; readonly message: string }
