/** Workshops put into "recently deleted", brought back from there, and removed for good: each is said, and the first undone. */
import type { DeletedWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import type { CallFailure } from '../../rpc/call-failure.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { showRefusal } from '../../ui/show-refusal.ts'
import { showToast } from '../../ui/toast-store.ts'

type Titled = Pick<DeletedWorkshop, 'id' | 'title'>

export interface Deletion {
  readonly putAway: (workshop: Titled) => void
  readonly bringBack: (workshop: Titled) => void
  /** Ask first. */
  readonly removeForGood: (workshop: Titled) => void
}

const refused = (error: CallFailure) => showRefusal(error)

export function useDeletion(): Deletion {
  const remove = useCoreCommand('library.delete')
  const restore = useCoreCommand('library.restore')
  const removeDeleted = useCoreCommand('library.removeDeleted')

  const bringBack = ({ id, title }: Titled) => {
    const onSuccess = () => showToast({ tone: 'good', topic: 'library', text: t('library.restored', { title }) })
    restore.mutate({ id }, { onSuccess, onError: refused })
  }
  const putAway = ({ id, title }: Titled) => {
    const action = { label: t('library.undoDelete'), run: () => bringBack({ id, title }) }
    const onSuccess = () => showToast({ tone: 'info', topic: 'library', text: t('library.deleted', { title }), action })
    remove.mutate({ id }, { onSuccess, onError: refused })
  }
  const removeForGood = ({ id, title }: Titled) => {
    const onSuccess = () => showToast({ tone: 'info', topic: 'library', text: t('library.removed', { title }) })
    removeDeleted.mutate({ id }, { onSuccess, onError: refused })
  }
  return { putAway, bringBack, removeForGood }
}
