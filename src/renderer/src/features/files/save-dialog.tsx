/**
 * Where to save, in the browser host, which has no dialog of its own: the core lists its folders. Nothing is written here;
 * the caller gets the whole path and whether a file of this name may be replaced.
 */
import { useState } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { checkFileName, joinPath, nameIsTaken } from './file-name.ts'
import { FolderBrowser } from './folder-browser.tsx'
import { useFolder } from './use-folder.ts'

export interface SaveDialogProps {
  readonly suggestedName: string
  /** With its dot: `.baton`. */
  readonly extension: string
  readonly onClose: () => void
  readonly onSave: (target: { readonly path: string; readonly replace: boolean }) => void
  /** Why the last try did not succeed; stays in the dialog so that another place can be chosen. */
  readonly problem?: string | null
  /** While the caller writes. */
  readonly busy?: boolean
}

/** Mounted while it is open. */
export function SaveDialog(props: SaveDialogProps) {
  const { suggestedName, extension, onClose, onSave, problem = null, busy = false } = props
  const folder = useFolder(extension)
  const { list } = folder
  const [typed, setTyped] = useState(suggestedName)
  const [asked, setAsked] = useState<string | null>(null)
  const [tried, setTried] = useState(false)

  // What is typed meanwhile may be a folder in which Baton may write.
  const isShut = list !== null && !list.writable && folder.typed === list.path
  const checked = checkFileName(typed, extension)
  const nameProblem = tried && !checked.ok ? t(`files.problem.${checked.problem}`) : null
  const save = async () => {
    setTried(true)
    if (!checked.ok || busy) return
    const target = await folder.settle()
    if (target === null || !target.writable) return
    if (nameIsTaken(target.files, checked.name)) setAsked(checked.name)
    else onSave({ path: joinPath(target.path, checked.name, target.separator), replace: false })
  }
  return (
    <Dialog
      size="large"
      title={t('files.saveTitle')}
      description={t('files.intro')}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={list === null || busy || isShut}>
            {t('files.save')}
          </Button>
        </>
      }
    >
      <FolderBrowser folder={folder} onFile={setTyped} />
      {isShut && <Problem>{t('files.notWritable')}</Problem>}
      <TextInput
        autoFocus
        label={t('files.fileName')}
        value={typed}
        error={nameProblem}
        spellCheck={false}
        onFocus={(event) => {
          event.target.setSelectionRange(0, event.target.value.length)
        }}
        onValue={setTyped}
      />
      {problem !== null && <Problem>{problem}</Problem>}
      {list !== null && asked !== null && (
        <Confirm
          title={t('files.replaceTitle')}
          description={t('files.replace', { file: asked })}
          confirm={t('files.replaceConfirm')}
          danger
          onClose={() => {
            setAsked(null)
          }}
          onConfirm={() => {
            onSave({ path: joinPath(list.path, asked, list.separator), replace: true })
          }}
        />
      )}
    </Dialog>
  )
}
