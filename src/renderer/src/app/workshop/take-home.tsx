/** Taking the workshop home, with the dialog that asks where to. */
import type { ExportFormat, MapPart } from '#shared/model/export.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { ExportDialog } from '../../features/exports/export-dialog.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useChooseTarget } from '../use-choose-target.tsx'
import { useFlushAll } from './use-saving.ts'

export interface TakeHomeProps {
  readonly workshop: OpenWorkshop
  readonly format: ExportFormat
  readonly part: MapPart
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function TakeHome(props: TakeHomeProps) {
  const { choose, dialog } = useChooseTarget()
  const flushAll = useFlushAll()
  const flush = async () => {
    const state = await flushAll()
    if (state.kind === 'refused') showToast({ tone: 'danger', text: state.message })
    return state.kind !== 'refused'
  }
  return (
    <>
      <ExportDialog {...props} chooseTarget={choose} flush={flush} />
      {dialog}
    </>
  )
}
