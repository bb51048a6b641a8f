/** Asks for a folder: in the host's own dialog, or in Baton's. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { FolderDialog, type FolderDialogProps } from '../features/files/folder-dialog.tsx'
import { useCore, useCoreQuery } from '../rpc/core-provider.tsx'
import { showRefusal } from '../ui/show-refusal.ts'

type Wanted = Pick<FolderDialogProps, 'title' | 'description' | 'toWrite'>

/** Resolves with the whole path, or null when nobody chose one. */
export type ChooseFolder = (wanted: Wanted) => Promise<string | null>

/** `dialog` is to be rendered once, for hosts without a dialog of their own. */
export function useChooseFolder(): { readonly choose: ChooseFolder; readonly dialog: ReactNode } {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  const [asked, setAsked] = useState<Wanted | null>(null)
  const [chosen, setChosen] = useState<{ readonly path: string | null } | null>(null)
  const answer = useRef<(path: string | null) => void>(() => {})
  useEffect(() => {
    if (chosen === null) return
    // The dialog gives the keyboard back in the turn after it has gone; what opens then finds it where it came from.
    const turn = setTimeout(() => {
      setChosen(null)
      answer.current(chosen.path)
    }, 0)
    return () => clearTimeout(turn)
  }, [chosen])
  const settle = (path: string | null) => {
    setAsked(null)
    setChosen({ path })
  }
  return {
    choose: async (wanted) => {
      if (system.data?.dialogs === true) {
        const chosen = await core.call('files.chooseFolder', { title: wanted.title })
        if (!chosen.ok) showRefusal(chosen.error)
        return chosen.ok ? chosen.value.path : null
      }
      return await new Promise<string | null>((resolve) => {
        answer.current = resolve
        setAsked(wanted)
      })
    },
    dialog: asked !== null && <FolderDialog {...asked} onChoose={settle} onClose={() => settle(null)} />,
  }
}
