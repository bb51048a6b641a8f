/**
 * The folder that the dialog shows, and the path in its field. A folder that cannot be read leaves the one before on screen,
 * with the reason; what is typed counts all the same, so nothing is ever written into a folder that somebody typed over.
 */
import { useEffect, useRef, useState } from 'react'
import type { FolderList } from '#shared/contract/files.ts'
import { useCore } from '../../rpc/core-provider.tsx'

export interface Folder {
  /** Null until the first folder is there. */
  readonly list: FolderList | null
  readonly problem: string | null
  readonly busy: boolean
  /** The path in the field: that of the list until somebody types. */
  readonly typed: string
  readonly type: (path: string) => void
  readonly go: (path: string | null) => void
  /** Goes to what is typed where that is another folder than the one shown; null where it cannot be read. */
  readonly settle: () => Promise<FolderList | null>
}

/** Starts where the core thinks best. `extension` chooses the files that are listed. */
export function useFolder(extension: string): Folder {
  const core = useCore()
  const [list, setList] = useState<FolderList | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(true)
  const [typed, setTyped] = useState('')
  const turn = useRef(0)

  const go = async (path: string | null): Promise<FolderList | null> => {
    turn.current += 1
    const mine = turn.current
    setBusy(true)
    const reply = await core.call('files.listFolder', { path, extension })
    if (mine !== turn.current) return null
    setBusy(false)
    setProblem(reply.ok ? null : reply.error.message)
    if (!reply.ok) return null
    setList(reply.value)
    setTyped(reply.value.path)
    return reply.value
  }
  const first = useRef(go)
  useEffect(() => {
    void first.current(null)
  }, [])
  const settle = async () => (list !== null && !busy && typed === list.path ? list : await go(typed))
  return { list, problem, busy, typed, type: setTyped, go: (path) => void go(path), settle }
}
