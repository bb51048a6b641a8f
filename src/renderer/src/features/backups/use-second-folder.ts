/** Names the second folder of backups, and takes it back. What is refused is told; nothing has changed then. */
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { showRefusal } from '../../ui/show-refusal.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Asks for a folder to write to; null when nobody chose one. */
export type AskFolder = (wanted: {
  readonly title: string
  readonly description: string
  readonly toWrite: boolean
}) => Promise<string | null>

export interface SecondFolder {
  readonly choose: () => void
  /** Takes it back; backups that lie there stay. */
  readonly stop: (folder: string) => void
  readonly isBusy: boolean
}

export function useSecondFolder(askFolder: AskFolder): SecondFolder {
  const set = useCoreCommand('backups.setSecondFolder')
  const name = (folder: string | null, done = () => {}) =>
    set.mutate(
      { folder },
      {
        onSuccess: done,
        onError: (error) => showRefusal(error, 'backups'),
      },
    )
  const choose = async () => {
    const folder = await askFolder({
      title: t('backups.places.chooseTitle'),
      description: t('backups.places.chooseText'),
      toWrite: true,
    })
    if (folder !== null) name(folder)
  }
  return {
    choose: () => void choose(),
    stop: (folder) =>
      name(null, () => showToast({ tone: 'good', topic: 'backups', text: t('backups.places.stopped', { folder }) })),
    isBusy: set.isPending,
  }
}
