/** A table on its way to the core: too large is said before a byte goes, one that is gone by then is a sentence too. */
import type { FileToken } from '#shared/contract/files.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import { inMegabytes, LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { transferFile } from './transfer-file.ts'

/** The token by which the core knows the file, or the sentence that says why it did not get it. */
export type SentFile =
  | { readonly ok: true; readonly file: FileToken }
  | { readonly ok: false; readonly problem: string }

/** `onShare` gets the share that has arrived, 0 to 1. */
export async function sendTableFile(
  core: Pick<CoreClient, 'call'>,
  file: File,
  onShare: (share: number) => void,
): Promise<SentFile> {
  if (file.size > LIMITS.csvBytes) {
    const sizes = { megabytes: inMegabytes(file.size), limit: inMegabytes(LIMITS.csvBytes) }
    return { ok: false, problem: t('error.csv-too-large', { file: file.name, ...sizes }) }
  }
  try {
    const sent = await transferFile(core, file, onShare)
    return sent.ok ? { ok: true, file: sent.value } : { ok: false, problem: sent.error.message }
  } catch {
    return { ok: false, problem: t('error.file-missing', { file: file.name }) }
  }
}
