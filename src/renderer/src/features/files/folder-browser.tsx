/** Goes from folder to folder, in the browser host, which has no dialog of its own: the core lists its folders. */
import { ArrowUp } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { joinPath } from './file-name.ts'
import styles from './files.module.css'
import { FolderContents } from './folder-contents.tsx'
import type { Folder } from './use-folder.ts'

export interface FolderBrowserProps {
  readonly folder: Folder
  /** A file was pressed; nothing is done with it here. */
  readonly onFile: (name: string) => void
}

/** The path to type, places to begin at, and what the folder holds. */
export function FolderBrowser({ folder, onFile }: FolderBrowserProps) {
  const { list, typed } = folder
  return (
    <>
      <div className={styles.path}>
        <IconButton
          inDialog
          name={t('files.up')}
          icon={<ArrowUp />}
          variant="secondary"
          disabled={list?.parent == null}
          onClick={() => {
            if (list !== null) folder.go(list.parent)
          }}
        />
        <TextInput
          className={styles.wide}
          label={t('files.folder')}
          value={typed}
          error={folder.problem}
          spellCheck={false}
          onValue={folder.type}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            folder.go(typed)
          }}
        />
        <Button
          onClick={() => {
            folder.go(typed)
          }}
        >
          {t('files.open')}
        </Button>
      </div>
      <div className={styles.browse} aria-busy={folder.busy}>
        <nav className={styles.places} aria-label={t('files.places')}>
          {list?.places.map((place) => (
            <button
              key={place.path}
              type="button"
              className={styles.item}
              aria-current={place.path === list.path ? 'location' : undefined}
              onClick={() => {
                folder.go(place.path)
              }}
            >
              {place.name}
            </button>
          ))}
        </nav>
        <div className={styles.pane} data-folder={list?.path}>
          {list === null ? (
            <p className={styles.soft}>{folder.problem === null && t('files.loading')}</p>
          ) : (
            <FolderContents
              key={list.path}
              list={list}
              onFile={onFile}
              onFolder={(name) => {
                folder.go(joinPath(list.path, name, list.separator))
              }}
            />
          )}
        </div>
      </div>
    </>
  )
}
