/**
 * Takes a `.baton` file in: sends it, lets the core compare it with the library, and asks only where the core cannot
 * decide. Also for files that were handed over from outside and are with the core already.
 */
import { type ReactNode, useState } from 'react'
import type { CallError } from '#shared/contract/call.ts'
import type { FileToken } from '#shared/contract/files.ts'
import type { ImportDecision, ImportOutcome } from '#shared/contract/library.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCore } from '../../rpc/core-provider.tsx'
import { transferFile } from '../../rpc/transfer-file.ts'
import { showRefusal } from '../../ui/show-refusal.ts'
import { showToast } from '../../ui/toast-store.ts'
import { ImportProgress, ImportQuestion } from './import-dialogs.tsx'
import { UnlockDialog } from './unlock-dialog.tsx'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'locked'; readonly file: FileToken; readonly name: string }
  | { readonly kind: 'asking'; readonly file: FileToken; readonly name: string; readonly outcome: ImportOutcome }

export interface FileImport {
  /** Reads a file that the person chose or dropped. */
  readonly importFile: (file: File) => void
  /** Takes a file that the core holds already. */
  readonly takeArrived: (file: FileToken, name: string) => void
  /** Progress and questions; render it once. */
  readonly dialogs: ReactNode
}

/** `onOpen` is called when the person wants to see what was imported, `onMerge` when a file is to be merged with the library's copy. */
export function useFileImport(
  onOpen: (id: WorkshopId) => void,
  onMerge: (workshop: Pick<ImportOutcome, 'id' | 'title'>, file: FileToken) => void,
): FileImport {
  const core = useCore()
  const [state, setState] = useState<State>({ kind: 'idle' })

  const refuse = (error: CallError) => {
    setState({ kind: 'idle' })
    showRefusal(error, 'library')
  }

  const take = async (file: FileToken, name: string, decision?: ImportDecision) => {
    setState({ kind: 'sending', name, share: 1 })
    const reply = await core.call('library.importFile', decision === undefined ? { file } : { file, decision })
    if (!reply.ok && reply.error.code === 'file-locked') return setState({ kind: 'locked', file, name })
    if (!reply.ok) return refuse(reply.error)
    const outcome = reply.value
    const open = outcome.kind === 'newer' || outcome.kind === 'diverged'
    if (open && decision === undefined) return setState({ kind: 'asking', file, name, outcome })
    setState({ kind: 'idle' })
    showToast({
      tone: 'good',
      topic: 'library',
      text: sayOutcome(outcome, decision),
      action: { label: t('library.importing.open'), run: () => onOpen(outcome.id) },
    })
  }

  /** Another try is possible after a wrong password; after anything else that file is of no use. */
  const unlock = async (file: FileToken, name: string, password: string) => {
    const reply = await core.call('library.unlockFile', { file, password })
    if (!reply.ok && reply.error.code === 'password-wrong') return reply.error.message
    if (reply.ok) await take(file, name)
    else refuse(reply.error)
    return null
  }

  const send = async (file: File) => {
    setState({ kind: 'sending', name: file.name, share: 0 })
    try {
      const sent = await transferFile(core, file, (share) => setState({ kind: 'sending', name: file.name, share }))
      if (!sent.ok) return refuse(sent.error)
      await take(sent.value, file.name)
    } catch {
      // The browser could not read it: the file went away, or may not be read.
      setState({ kind: 'idle' })
      showToast({ tone: 'danger', topic: 'library', text: t('library.importing.unreadable', { file: file.name }) })
    }
  }

  return {
    importFile: (file) => void send(file),
    takeArrived: (file, name) => void take(file, name),
    dialogs:
      state.kind === 'sending' ? (
        <ImportProgress name={state.name} share={state.share} />
      ) : state.kind === 'locked' ? (
        <UnlockDialog
          name={state.name}
          onUnlock={(password) => unlock(state.file, state.name, password)}
          onClose={() => setState({ kind: 'idle' })}
        />
      ) : state.kind === 'asking' ? (
        <ImportQuestion
          outcome={state.outcome}
          onDecide={(decision) => void take(state.file, state.name, decision)}
          onMerge={() => {
            setState({ kind: 'idle' })
            onMerge(state.outcome, state.file)
          }}
          onCancel={() => setState({ kind: 'idle' })}
        />
      ) : null,
  }
}

function sayOutcome({ kind, title }: ImportOutcome, decision: ImportDecision | undefined): string {
  if (decision === 'update') return t('library.importing.updated', { title })
  if (decision === 'keep-both') return t('library.importing.kept', { title })
  return kind === 'same' ? t('library.importing.same', { title }) : t('library.importing.added', { title })
}
