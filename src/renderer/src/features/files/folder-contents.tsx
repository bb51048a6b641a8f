/** What is in the folder: folders to go into, files to take the name of. Arrow keys move, Enter opens. */
import { File, Folder } from 'lucide-react'
import type { FolderList } from '#shared/contract/files.ts'
import { t } from '#shared/text/text.ts'
import { useCurtain } from '../../rpc/use-curtain.ts'
import { CurtainNote } from '../../ui/curtain-note.tsx'
import { moveFocus } from '../../ui/move-focus.ts'
import styles from './files.module.css'

/** Buttons in a list, so that every keyboard and screen reader knows them. */
export function FolderContents({
  list,
  onFolder,
  onFile,
}: {
  readonly list: FolderList
  readonly onFolder: (name: string) => void
  readonly onFile: (name: string) => void
}) {
  const curtain = useCurtain()
  if (curtain !== null) return <CurtainNote says={t('files.hidden')} onLift={curtain.lift} />
  if (list.folders.length === 0 && list.files.length === 0)
    return <p className={styles.soft}>{t('files.emptyFolder')}</p>
  return (
    <ul
      className={styles.contents}
      aria-label={t('files.contents', { folder: list.path })}
      onKeyDown={(event) => moveFocus(event, [...event.currentTarget.querySelectorAll('button')], 'down')}
    >
      {list.folders.map((name) => (
        <li key={`folder ${name}`}>
          <button
            type="button"
            className={styles.item}
            aria-label={t('files.folderRow', { name })}
            onClick={() => {
              onFolder(name)
            }}
          >
            <Folder aria-hidden="true" size="1.125em" />
            {name}
          </button>
        </li>
      ))}
      {list.files.map((name) => (
        <li key={`file ${name}`}>
          <button
            type="button"
            className={styles.item}
            aria-label={t('files.fileRow', { name })}
            onClick={() => {
              onFile(name)
            }}
          >
            <File aria-hidden="true" size="1.125em" />
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
