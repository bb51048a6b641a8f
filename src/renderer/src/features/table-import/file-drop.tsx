/** Where a file is dropped or chosen. */
import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './table-import.module.css'

/** `compact` once a file is there: only the button to choose another one. */
export function FileDrop({
  compact,
  problem,
  onFile,
  onSeveral,
}: {
  readonly compact: boolean
  readonly problem: string | null
  readonly onFile: (file: File) => void
  readonly onSeveral: () => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file === undefined) return
    if ((files?.length ?? 0) > 1) onSeveral()
    else onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the button is for everyone
    <div
      className={compact ? styles.compactDrop : styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={drop}
    >
      {!compact && (
        <>
          <FileSpreadsheet aria-hidden="true" size="2rem" />
          <p className={styles.dropTitle}>{t('tableImport.drop')}</p>
          <p className={styles.soft}>{t('tableImport.or')}</p>
        </>
      )}
      <Button
        size={compact ? 'small' : 'normal'}
        onClick={() => {
          input.current?.click()
        }}
      >
        {compact ? t('tableImport.chooseOther') : t('tableImport.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('tableImport.fileLabel')}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={(event) => {
          take(event.target.files)
          // The same file chosen again, after it was mended, is a new choice.
          event.target.value = ''
        }}
      />
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
