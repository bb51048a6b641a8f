/** Where a table is dropped or chosen: a workbook, or a text such as CSV. */
import { FileSpreadsheet } from 'lucide-react'
import { useRef } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import styles from './file-drop.module.css'
import { Problem } from './problem.tsx'
import { useFileDrop } from './use-file-drop.ts'

/** Large while it is empty, `small` beside another way in; once a file is there, its line and the button to choose another one. */
export function FileDrop({
  kind,
  line,
  problem,
  onFile,
  onSeveral,
  first = true,
}: {
  readonly kind: 'empty' | 'small' | 'busy' | 'chosen'
  /** What is said of the chosen file. */
  readonly line: string | null
  readonly problem: string | null
  readonly onFile: (file: File) => void
  readonly onSeveral: () => void
  /** Whether the keyboard begins here. */
  readonly first?: boolean
}) {
  const input = useRef<HTMLInputElement>(null)
  const empty = kind === 'empty'
  const take = (files: readonly File[]) => {
    const [file, ...others] = files
    if (file === undefined) return
    if (others.length > 0) onSeveral()
    else onFile(file)
  }
  const drop = useFileDrop(take)
  return (
    <div className={empty ? styles.drop : styles.compactDrop} data-over={drop.hovering} {...drop.handlers}>
      {empty && (
        <>
          <FileSpreadsheet aria-hidden="true" size="2rem" />
          <p className={styles.dropTitle}>{t('tableImport.drop')}</p>
          <p className={styles.soft}>{t('tableImport.or')}</p>
        </>
      )}
      {kind === 'small' && <p className={styles.soft}>{t('tableImport.drop')}</p>}
      {line !== null && <p className={styles.fileLine}>{line}</p>}
      <Button
        autoFocus={first}
        size={empty ? 'normal' : 'small'}
        disabled={kind === 'busy'}
        onClick={() => {
          input.current?.click()
        }}
      >
        {empty || kind === 'small' ? t('tableImport.choose') : t('tableImport.chooseOther')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('tableImport.fileLabel')}
        accept=".xlsx,.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={(event) => {
          take([...(event.target.files ?? [])])
          // The same file chosen again, after it was mended, is a new choice.
          event.target.value = ''
        }}
      />
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  )
}
