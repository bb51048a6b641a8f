/** What the core asks of the window, whatever it shows. */
import { useCallback, useRef } from 'react'
import type { Payload } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { useFileImport } from '../features/library/use-file-import.tsx'
import { useCore, useCoreEvent } from '../rpc/core-provider.tsx'
import { showToast } from '../ui/toast-store.ts'

/** What comes from outside the window: a file handed over, a workshop to open, the last flush before the window goes. */
export function useOutsideRequests(
  atHome: boolean,
  openWorkshop: (id: WorkshopId) => void,
  takeArrived: ReturnType<typeof useFileImport>['takeArrived'],
): void {
  const core = useCore()
  const latest = useRef(takeArrived)
  latest.current = takeArrived
  useCoreEvent(
    'library.openRequested',
    useCallback(({ id }: Payload<'library.openRequested'>) => openWorkshop(id), [openWorkshop]),
  )
  useCoreEvent(
    'library.openRefused',
    useCallback(({ message }: Payload<'library.openRefused'>) => showToast({ tone: 'danger', text: message }), []),
  )
  useCoreEvent(
    'library.fileArrived',
    useCallback(({ file, name }: Payload<'library.fileArrived'>) => latest.current(file, name), []),
  )
  useCoreEvent(
    'shell.flushRequested',
    useCallback(() => {
      // An open map answers for itself once it is flushed; Home holds nothing that could be lost.
      if (atHome) void core.call('shell.flushed', { saved: true })
    }, [atHome, core]),
  )
}
