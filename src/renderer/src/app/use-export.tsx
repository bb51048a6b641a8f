/** Writes a whole, checked copy of a workshop to a place that the person chooses: in the host's own dialog, or in Baton's. */
import { type ReactNode, useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { suggestFileName } from '../features/files/file-name.ts'
import { SaveDialog } from '../features/files/save-dialog.tsx'
import { useCore, useCoreQuery } from '../rpc/core-provider.tsx'
import { showToast } from '../ui/toast-store.ts'

interface Exported {
  readonly id: WorkshopId
  readonly title: string
}

/** How a page exports. */
export interface Exporting {
  readonly exportFile: (workshop: Exported) => void
  /** The dialog where the host has none; render it once. */
  readonly dialog: ReactNode
}

const EXTENSION = '.baton'

export function useExport(): Exporting {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  const [asked, setAsked] = useState<Exported | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  /** Gives the sentence of a refusal, or null when the file is there. */
  const write = async (workshop: Exported, path: string, replace: boolean): Promise<string | null> => {
    setBusy(true)
    const reply = await core.call('library.exportFile', { id: workshop.id, path, replace })
    setBusy(false)
    if (!reply.ok) return reply.error.message
    const written = reply.value.path
    showToast({
      tone: 'good',
      topic: 'export',
      text: t('app.export.done', { title: workshop.title, path: written }),
      action: {
        label: t('app.export.reveal'),
        run: () =>
          void core.call('files.reveal', { path: written }).then((shown) => {
            if (!shown.ok) showToast({ tone: 'danger', text: shown.error.message })
          }),
      },
    })
    return null
  }

  const chooseInHost = async (workshop: Exported) => {
    const chosen = await core.call('files.chooseTarget', { suggestedName: suggestFileName(workshop.title, EXTENSION) })
    const refused = !chosen.ok
      ? chosen.error.message
      : chosen.value.path === null
        ? null
        : // The host's dialog has asked already whether a file there may be replaced.
          await write(workshop, chosen.value.path, true)
    if (refused !== null) showToast({ tone: 'danger', text: refused })
  }

  return {
    exportFile: (workshop) => {
      setProblem(null)
      if (system.data?.dialogs === true) void chooseInHost(workshop)
      else setAsked(workshop)
    },
    dialog: asked !== null && (
      <SaveDialog
        suggestedName={suggestFileName(asked.title, EXTENSION)}
        extension={EXTENSION}
        busy={busy}
        problem={problem}
        onClose={() => setAsked(null)}
        onSave={({ path, replace }) => {
          void write(asked, path, replace).then((refused) => {
            setProblem(refused)
            if (refused === null) setAsked(null)
          })
        }}
      />
    ),
  }
}
