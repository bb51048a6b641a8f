/** The folder that the dialog shows. A folder that cannot be read leaves the one before on screen, with the reason. */
import { useEffect, useRef, useState } from 'react'
import type { FolderList } from '#shared/contract/files.ts'
import { useCore } from '../../rpc/core-provider.tsx'

export interface Folder {
  /** Null until the first folder is there. */
  readonly list: FolderList | null
  readonly problem: string | null
  readonly busy: boolean
  readonly go: (path: string | null) => void
}

/** Starts where the core thinks best. `extension` chooses the files that are listed. */
export function useFolder(extension: string): Folder {
  const core = useCore()
  const [list, setList] = useState<FolderList | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(true)
  const turn = useRef(0)

  const go = async (path: string | null) => {
    turn.current += 1
    const mine = turn.current
    setBusy(true)
    const reply = await core.call('files.listFolder', { path, extension })
    if (mine !== turn.current) return
    setBusy(false)
    setProblem(reply.ok ? null : reply.error.message)
    if (reply.ok) setList(reply.value)
  }
  const first = useRef(go)
  useEffect(() => {
    void first.current(null)
  }, [])
  return { list, problem, busy, go: (path) => void go(path) }
}
