/** All formats: shipped ones and one's own, taken out as files and brought in from files. */
import { FileDown, FileUp, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { type KnownFormat, minutesOf } from '#shared/model/format.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LookInside } from '../../ui/format-inside.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import styles from './formats-dialog.module.css'
import { useFormatImport } from './use-format-import.ts'

/** What a format file ends in. */
export const FORMAT_EXTENSION = '.json'

export interface FormatsDialogProps {
  /** Asks where to and writes the file; the app knows the dialogs of each host. */
  readonly onExport: (format: KnownFormat) => void
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function FormatsDialog({ onExport, onClose }: FormatsDialogProps) {
  const known = useCoreQuery('formats.list', {})
  const remove = useCoreCommand('formats.remove')
  const [asked, setAsked] = useState<KnownFormat | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const importFile = useFormatImport()
  const drop = useFileDrop((files) => {
    for (const file of files) importFile(file)
  })
  return (
    <Dialog
      onClose={onClose}
      title={t('formats.title')}
      description={t('formats.intro')}
      actions={
        <Button icon={<FileUp />} onClick={() => picker.current?.click()}>
          {t('formats.import')}
        </Button>
      }
    >
      <div className={styles.drop} data-hovering={drop.hovering} {...drop.handlers}>
        {known.isPending && <Spinner label={t('formats.loading')} />}
        {known.error !== null && <p role="alert">{known.error.message}</p>}
        <ul className={styles.list} aria-label={t('formats.title')}>
          {known.data?.map((one) => (
            <FormatLine key={one.id} known={one} onExport={() => onExport(one)} onRemove={() => setAsked(one)} />
          ))}
        </ul>
        <p className={styles.hint}>{t('formats.importHint')}</p>
      </div>
      <input
        ref={picker}
        type="file"
        accept={FORMAT_EXTENSION}
        hidden
        aria-label={t('formats.file')}
        data-import-format=""
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied, so that choosing the same file again is noticed.
          event.target.value = ''
          if (file !== undefined) importFile(file)
        }}
      />
      {asked !== null && (
        <Confirm
          title={t('formats.removeTitle', { name: asked.format.name })}
          description={t('formats.removeText')}
          confirm={t('formats.remove')}
          danger
          onClose={() => setAsked(null)}
          onConfirm={() =>
            remove.mutate(
              { id: asked.id },
              {
                onSuccess: () =>
                  showToast({
                    tone: 'info',
                    topic: 'formats',
                    text: t('formats.removed', { name: asked.format.name }),
                  }),
                onError: (error) => showToast({ tone: 'danger', topic: 'formats', text: error.message }),
              },
            )
          }
        />
      )}
    </Dialog>
  )
}

function FormatLine({
  known: { own, format },
  onExport,
  onRemove,
}: {
  readonly known: KnownFormat
  readonly onExport: () => void
  readonly onRemove: () => void
}) {
  const facts = [
    format.blocks.length === 0 ? t('formats.noBlocks') : t('formats.minutes', { minutes: minutesOf(format) }),
    format.summary,
  ]
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span className={styles.name}>
          {format.name}
          {own && <Badge tone="accent">{t('formats.own')}</Badge>}
        </span>
        <span className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </span>
      <LookInside format={format} />
      <Button
        size="small"
        icon={<FileDown />}
        aria-label={t('formats.exportName', { name: format.name })}
        onClick={onExport}
      >
        {t('formats.export')}
      </Button>
      {own && (
        <IconButton
          inDialog
          name={t('formats.removeName', { name: format.name })}
          icon={<Trash2 />}
          size="small"
          onClick={onRemove}
        />
      )}
    </li>
  )
}
