/** Takes in the unsaved work that a window without a core wrote down. */
import type { Result } from '#shared/contract/call.ts'
import type { CoreClient, Output } from '#shared/contract/index.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { transferFile } from '../../rpc/transfer-file.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Hands it to the core; what the workshop has already changes nothing. Rejects when the file cannot be read any more. */
export async function takeIn(core: Pick<CoreClient, 'call'>, file: File): Promise<Result<Output<'rescue.takeIn'>>> {
  const sent = await transferFile(core, file)
  return sent.ok ? core.call('rescue.takeIn', { file: sent.value }) : sent
}

const say = (tone: 'good' | 'danger', text: string) => void showToast({ tone, topic: 'library', text })

/** Says what became of it. */
export function sayTakenIn({ title, taken, refused }: Output<'rescue.takeIn'>): void {
  const what = t('saving.taken', { count: taken })
  if (refused.length > 0) say('danger', t('saving.takenPart', { title, what, reasons: refused.join(' ') }))
  else say('good', taken === 0 ? t('saving.takenNone', { title }) : t('saving.takenIn', { title, what }))
}

/** Takes in a file that a person chose, and says how it went. */
export function useTakeIn(): (file: File) => void {
  const core = useCore()
  const take = async (file: File) => {
    try {
      const reply = await takeIn(core, file)
      if (reply.ok) sayTakenIn(reply.value)
      else say('danger', reply.error.message)
    } catch {
      // The browser could not read it: the file went away, or may not be read.
      say('danger', t('saving.takeInUnreadable', { file: file.name }))
    }
  }
  return (file) => void take(file)
}
