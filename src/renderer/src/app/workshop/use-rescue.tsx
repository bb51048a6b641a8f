/** The ways out while something of an open workshop cannot be saved: a whole copy elsewhere, or what waits as a file. */
import { type ReactNode, useState } from 'react'
import type { Unsaved, UnsavedFile } from '#shared/contract/rescue.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useIsStillUnsaved, useMapCommands, useUnsavedEdits } from '../../canvas/hooks.ts'
import { suggestFileName } from '../../features/files/file-name.ts'
import { useRefusedMeasurements } from '../../features/measures/use-refused-measurements.ts'
import { useKeeping } from '../../features/rescue/use-keeping.ts'
import { useConnection, useCore } from '../../rpc/core-provider.tsx'
import { useOutboxState, useUnsavedStatements } from '../../rpc/use-evidence.ts'
import { showToast } from '../../ui/toast-store.ts'
import { useSaveFile } from '../use-save-file.tsx'

/** What waits, and what can be done about it. `null` where it cannot be done now. */
export interface Rescue {
  readonly edits: number
  /** Statements, and measurements that were refused. */
  readonly entries: number
  /** The sentence of what was refused beside the ways that try again by themselves; null when nothing was. */
  readonly problem: string | null
  readonly tryAgain: () => void
  readonly saveElsewhere: (() => void) | null
  readonly keep: (() => void) | null
  /** Whether all that waits lies somewhere else by now. */
  readonly isElsewhere: boolean
  /** The dialog where the host has none; render it once. */
  readonly dialog: ReactNode
}

/** Other ones whenever something else waits than before. */
interface Marks {
  readonly edits: number
  readonly entries: string
}

/** Gives a text to the downloads of the browser. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export function useRescue({ id, title }: OpenWorkshop): Rescue {
  const core = useCore()
  const line = useConnection()
  const edits = useUnsavedEdits()
  const statements = useUnsavedStatements(id)
  const measurements = useRefusedMeasurements(id)
  const { flush: flushMap } = useMapCommands()
  const { flush } = useOutboxState()
  const { save, dialog } = useSaveFile()
  const entries = statements.count + measurements.count
  const waiting = edits.count + entries
  /** What waited when all of it was written somewhere else. */
  const [elsewhere, setElsewhere] = useState<Marks | null>(null)
  const areEditsElsewhere = useIsStillUnsaved(elsewhere?.edits ?? null)
  // Read when they are asked for: a folder is chosen over many seconds, in which more may come.
  const marks = (): Marks => ({ edits: edits.mark(), entries: `${statements.mark()} ${measurements.mark()}` })
  const unsaved = (): Unsaved => ({
    workshop: id,
    batches: [...edits.read()],
    statements: [...statements.read()],
    measurements: [...measurements.read()],
  })
  useKeeping({
    title,
    waiting,
    mark: () => Object.values(marks()).join(' '),
    read: unsaved,
  })
  const tryAgain = async () => {
    await core.call('rescue.tryAgain', { workshop: id })
    await flushMap()
    await flush()
    await measurements.retry()
  }

  const saveElsewhere = () => {
    let refused: readonly string[] = []
    save({
      name: t('saving.copyName', { title }),
      extension: '.baton',
      write: async (path, replace) => {
        const written = marks()
        const reply = await core.call('rescue.saveElsewhere', { unsaved: unsaved(), path, replace })
        if (reply.ok) {
          refused = reply.value.refused
          if (refused.length === 0) setElsewhere(written)
        }
        return reply
      },
      done: (path) =>
        refused.length === 0
          ? t('saving.elsewhereDone', { title, path })
          : t('saving.elsewherePart', { title, path, reasons: refused.join(' ') }),
    })
  }
  const keep = () => {
    const head = { format: 'baton-unsaved', version: 1, id: crypto.randomUUID(), title } as const
    const file: UnsavedFile = { ...head, madeAt: new Date().toISOString(), ...unsaved() }
    const name = suggestFileName(t('saving.keptName', { title }), '.json')
    download(name, JSON.stringify(file))
    setElsewhere(marks())
    showToast({ tone: 'info', topic: 'saving', text: t('saving.kept', { file: name }) })
  }
  return {
    edits: edits.count,
    entries,
    problem: measurements.problem,
    tryAgain: () => void tryAgain(),
    saveElsewhere: line === 'ready' ? saveElsewhere : null,
    keep: waiting > 0 ? keep : null,
    isElsewhere: waiting > 0 && areEditsElsewhere && elsewhere?.entries === marks().entries,
    dialog,
  }
}
