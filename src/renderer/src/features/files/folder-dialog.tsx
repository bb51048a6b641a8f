/**
 * Which folder, in the browser host, which has no dialog of its own. Files are shown only so that people know where they
 * are. Nothing is written here; the caller gets the whole path.
 */
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { FolderBrowser } from './folder-browser.tsx'
import { useFolder } from './use-folder.ts'

export interface FolderDialogProps {
  readonly title: string
  /** What becomes of the folder, in a sentence. */
  readonly description: string
  /** Whether Baton is going to write there. */
  readonly toWrite: boolean
  readonly onChoose: (path: string) => void
  readonly onClose: () => void
}

/** Mounted while it is open. The folder that is listed is the one that is taken, once what is typed has been gone to. */
export function FolderDialog({ title, description, toWrite, onChoose, onClose }: FolderDialogProps) {
  const folder = useFolder('.baton')
  const { list, busy, typed } = folder
  const isRefused = list !== null && toWrite && !list.writable && typed === list.path
  const isReady = list !== null && !isRefused && !busy
  return (
    <Dialog
      size="large"
      title={title}
      description={description}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            disabled={!isReady}
            onClick={async () => {
              const target = await folder.settle()
              if (target !== null && (target.writable || !toWrite)) onChoose(target.path)
            }}
          >
            {t('files.chooseFolder')}
          </Button>
        </>
      }
    >
      <FolderBrowser folder={folder} onFile={() => undefined} />
      {isRefused && <Problem>{t('files.notWritable')}</Problem>}
    </Dialog>
  )
}
