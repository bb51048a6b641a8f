/** Takes in the unsaved work that a window wrote down when no core answered it. */
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { transferFile } from '../../rpc/transfer-file.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Says how it went; what the workshop has already changes nothing. */
export function useTakeIn(): (file: File) => void {
  const core = useCore()
  const say = (tone: 'good' | 'danger', text: string) => void showToast({ tone, topic: 'library', text })
  const take = async (file: File) => {
    try {
      const sent = await transferFile(core, file)
      if (!sent.ok) return say('danger', sent.error.message)
      const reply = await core.call('rescue.takeIn', { file: sent.value })
      if (!reply.ok) return say('danger', reply.error.message)
      const { title, taken, refused } = reply.value
      const what = t('saving.taken', { count: taken })
      if (refused.length > 0) say('danger', t('saving.takenPart', { title, what, reasons: refused.join(' ') }))
      else say('good', taken === 0 ? t('saving.takenNone', { title }) : t('saving.takenIn', { title, what }))
    } catch {
      // The browser could not read it: the file went away, or may not be read.
      say('danger', t('saving.takeInUnreadable', { file: file.name }))
    }
  }
  return (file) => void take(file)
}
