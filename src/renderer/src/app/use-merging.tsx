/** Merging from Home: the dialog, and the way back after it. */
import { type ReactNode, useState } from 'react'
import type { FileToken } from '#shared/contract/files.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { MergeDialog } from '../features/merge/merge-dialog.tsx'
import { useCoreCommand } from '../rpc/core-provider.tsx'
import { showRefusal } from '../ui/show-refusal.ts'
import { showToast } from '../ui/toast-store.ts'

type Named = Pick<WorkshopSummary, 'id' | 'title'>

export interface Merging {
  readonly merge: (workshop: Named) => void
  /** With a file that the core holds already. */
  readonly mergeFile: (workshop: Named, file: FileToken) => void
  readonly undo: (workshop: Named) => void
  readonly dialog: ReactNode
}

export function useMerging(): Merging {
  const [open, setOpen] = useState<{ readonly workshop: Named; readonly file: FileToken | null } | null>(null)
  const takeBack = useCoreCommand('merge.undo')
  const undo = ({ id, title }: Named) => {
    takeBack.mutate(
      { workshop: id },
      {
        onSuccess: () => showToast({ tone: 'good', topic: 'library', text: t('merge.undone', { title }) }),
        onError: (error) => showRefusal(error),
      },
    )
  }
  return {
    merge: (workshop) => setOpen({ workshop, file: null }),
    mergeFile: (workshop, file) => setOpen({ workshop, file }),
    undo,
    dialog: open === null ? null : <MergeDialog {...open} onUndo={undo} onClose={() => setOpen(null)} />,
  }
}
