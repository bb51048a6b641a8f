/** What is in the folder: folders to go into, files to take the name of. Arrow keys move, Enter opens. */
import { File, Folder } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { FolderList } from '#shared/contract/files.ts'
import { t } from '#shared/text/text.ts'
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
  const box = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }
  if (list.folders.length === 0 && list.files.length === 0)
    return <p className={styles.soft}>{t('files.emptyFolder')}</p>
  return (
    <ul
      ref={box}
      className={styles.contents}
      aria-label={t('files.contents', { folder: list.path })}
      onKeyDown={onKeyDown}
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
