/** Asks for a place to write to: in the host's own dialog, which asks itself whether a file may be replaced, or in Baton's. */
import { type ReactNode, useRef, useState } from 'react'
import type { ChooseTarget } from '../features/exports/export-dialog.tsx'
import { suggestFileName } from '../features/files/file-name.ts'
import { SaveDialog } from '../features/files/save-dialog.tsx'
import { useCore, useCoreQuery } from '../rpc/core-provider.tsx'
import { showRefusal } from '../ui/show-refusal.ts'

type Target = Awaited<ReturnType<ChooseTarget>>

/** `dialog` is to be rendered once, for hosts without a dialog of their own. */
export function useChooseTarget(): { readonly choose: ChooseTarget; readonly dialog: ReactNode } {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  const [asked, setAsked] = useState<{ readonly suggestedName: string; readonly extension: string } | null>(null)
  const answer = useRef<(target: Target) => void>(() => {})

  const chooseInHost = async (suggestedName: string): Promise<Target> => {
    const chosen = await core.call('files.chooseTarget', { suggestedName })
    if (!chosen.ok) showRefusal(chosen.error)
    return chosen.ok && chosen.value.path !== null ? { path: chosen.value.path, replace: true } : null
  }
  const settle = (target: Target) => {
    setAsked(null)
    answer.current(target)
  }
  return {
    choose: async (name, extension) => {
      const suggestedName = suggestFileName(name, extension)
      if (system.data?.dialogs === true) return await chooseInHost(suggestedName)
      return await new Promise<Target>((resolve) => {
        answer.current = resolve
        setAsked({ suggestedName, extension })
      })
    },
    dialog: asked !== null && <SaveDialog {...asked} onClose={() => settle(null)} onSave={settle} />,
  }
}
