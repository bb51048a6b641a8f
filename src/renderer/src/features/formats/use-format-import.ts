/** Takes a format file in: sends it, and lets the core say which field is wrong where one is. */
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { transferFile } from '../../rpc/transfer-file.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Says how it went; a refused file changes nothing. */
export function useFormatImport(): (file: File) => void {
  const core = useCore()
  const refuse = (text: string) => {
    showToast({ tone: 'danger', topic: 'formats', text })
  }
  const take = async (file: File) => {
    try {
      const sent = await transferFile(core, file, () => undefined)
      if (!sent.ok) return refuse(sent.error.message)
      const reply = await core.call('formats.importFile', { file: sent.value })
      if (!reply.ok) return refuse(reply.error.message)
      showToast({ tone: 'good', topic: 'formats', text: t('formats.imported', { name: reply.value.name }) })
    } catch {
      // The browser could not read it: the file went away, or may not be read.
      refuse(t('formats.unreadable', { file: file.name }))
    }
  }
  return (file) => void take(file)
}
