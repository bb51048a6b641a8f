/** Writes a file to a place that the person chooses: in the host's own dialog, or in Baton's. Then says where it is. */
import { type ReactNode, useState } from 'react'
import type { Result } from '#shared/contract/call.ts'
import { t } from '#shared/text/text.ts'
import { suggestFileName } from '../features/files/file-name.ts'
import { SaveDialog } from '../features/files/save-dialog.tsx'
import { useCore, useCoreQuery } from '../rpc/core-provider.tsx'
import { showRefusal } from '../ui/show-refusal.ts'
import { showToast } from '../ui/toast-store.ts'

/** A file that is to be written. */
export interface FileToSave {
  /** What it is called; the name of the file is suggested from it. */
  readonly name: string
  /** With its dot. */
  readonly extension: string
  readonly write: (path: string, replace: boolean) => Promise<Result<{ readonly path: string }>>
  /** The sentence that says where it is. */
  readonly done: (path: string) => string
}

/** How a page saves. */
export interface Saving {
  readonly save: (file: FileToSave) => void
  /** The dialog where the host has none; render it once. */
  readonly dialog: ReactNode
}

export function useSaveFile(): Saving {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  const [asked, setAsked] = useState<FileToSave | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const reveal = async (path: string) => {
    const shown = await core.call('files.reveal', { path })
    if (!shown.ok) showRefusal(shown.error)
  }
  /** Gives the sentence of a refusal, or null when the file is there. */
  const write = async (file: FileToSave, path: string, replace: boolean): Promise<string | null> => {
    setBusy(true)
    const reply = await file.write(path, replace)
    setBusy(false)
    if (!reply.ok) return reply.error.message
    const written = reply.value.path
    showToast({
      tone: 'good',
      topic: 'export',
      text: file.done(written),
      action: { label: t('app.export.reveal'), run: () => void reveal(written) },
    })
    return null
  }

  const chooseInHost = async (file: FileToSave) => {
    const suggestedName = suggestFileName(file.name, file.extension)
    const chosen = await core.call('files.chooseTarget', { suggestedName })
    const refused = !chosen.ok
      ? chosen.error.message
      : chosen.value.path === null
        ? null
        : // The host's dialog has asked already whether a file there may be replaced.
          await write(file, chosen.value.path, true)
    if (refused !== null) showToast({ tone: 'danger', text: refused })
  }

  return {
    save: (file) => {
      setProblem(null)
      if (system.data?.dialogs === true) void chooseInHost(file)
      else setAsked(file)
    },
    dialog: asked !== null && (
      <SaveDialog
        suggestedName={suggestFileName(asked.name, asked.extension)}
        extension={asked.extension}
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
