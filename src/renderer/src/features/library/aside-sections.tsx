/** Around the list: above it files that could not be read, below it workshops that were deleted and can come back. */
import { FileWarning, LifeBuoy, RotateCcw, Trash2, Undo2 } from 'lucide-react'
import { ERROR_CODES } from '#shared/contract/errors.ts'
import { hasWaysBack } from '#shared/model/salvage.ts'
import { isSetAsideByMerge } from '#shared/model/set-aside.ts'
import type { BrokenWorkshop, DeletedWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { saySize } from '../../ui/say-size.ts'
import { sayWhen } from '../../ui/say-when.ts'
import styles from './aside-sections.module.css'

/** Every file with the sentence of what is wrong with it. It can be put away like a workshop. */
export function BrokenFiles({
  broken,
  onRecover,
  onDelete,
}: {
  readonly broken: readonly BrokenWorkshop[]
  /** Shows the ways back. */
  readonly onRecover: (file: BrokenWorkshop) => void
  readonly onDelete: (file: Pick<DeletedWorkshop, 'id' | 'title'>) => void
}) {
  return (
    <section className={styles.section} aria-labelledby="broken-title">
      <h2 id="broken-title" className={styles.title}>
        {t('library.brokenSection.title')}
      </h2>
      <p className={styles.intro}>{t('library.brokenSection.intro')}</p>
      <ul className={styles.list}>
        {broken.map((file) => (
          <li key={file.id} className={styles.line}>
            <FileWarning aria-hidden="true" className={styles.warning} />
            <span className={styles.what}>
              <strong className={styles.name}>{file.fileName}</strong>
              <span className={styles.soft}>{sayBroken(file)}</span>
            </span>
            <span className={styles.soft}>{saySize(file.bytes)}</span>
            {hasWaysBack(file.code) && (
              <Button
                size="small"
                variant="primary"
                icon={<LifeBuoy />}
                aria-label={t('recovery.openName', { file: file.fileName })}
                onClick={() => onRecover(file)}
              >
                {t('recovery.open')}
              </Button>
            )}
            <Button
              size="small"
              icon={<Trash2 />}
              aria-label={t('library.brokenSection.deleteName', { file: file.fileName })}
              onClick={() => {
                onDelete({ id: file.id, title: file.fileName })
              }}
            >
              {t('library.delete')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The sentence of the catalogue for the code; a code that this version does not know has a sentence of its own. */
function sayBroken({ code, fileName }: BrokenWorkshop): string {
  const known = ERROR_CODES.find((one) => one === code)
  if (known === undefined) return t('library.brokenSection.unknown', { code })
  // What can be wrong with a file in the library is told with the file's name; other facts are not known here.
  if (known === 'workshop-in-use') return t('error.workshop-in-use', { holder: t('launch.claimant.unknown') })
  return t(`error.${known}` as 'error.file-damaged', { file: fileName })
}

/** Folded away until somebody looks for something. */
export function DeletedWorkshops({
  deleted,
  now,
  onRestore,
  onUndoMerge,
  onRemove,
}: {
  readonly deleted: readonly DeletedWorkshop[]
  readonly now: Date
  readonly onRestore: (workshop: DeletedWorkshop) => void
  readonly onUndoMerge: (workshop: Pick<DeletedWorkshop, 'id' | 'title'>) => void
  /** Asks, and then removes it for good. */
  readonly onRemove: (workshop: DeletedWorkshop) => void
}) {
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        {t('library.deletedSection.title')} <span className={styles.soft}>{deleted.length}</span>
      </summary>
      <ul className={styles.list}>
        {deleted.map((workshop) => (
          <li key={workshop.id} className={styles.line}>
            <span className={styles.what}>
              <strong className={styles.name}>{workshop.title}</strong>
              <span className={styles.soft}>
                {[
                  workshop.client,
                  isSetAsideByMerge(workshop.id) ? t('merge.before') : '',
                  t('library.deletedSection.when', { when: sayWhen(workshop.deletedAt, now) }),
                  saySize(workshop.bytes),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            <UndoMerge workshop={workshop} onUndoMerge={onUndoMerge} />
            <Button
              size="small"
              icon={<RotateCcw />}
              aria-label={t('library.deletedSection.restoreName', { title: workshop.title })}
              onClick={() => {
                onRestore(workshop)
              }}
            >
              {t('library.deletedSection.restore')}
            </Button>
            <Button
              size="small"
              icon={<Trash2 />}
              aria-label={t('library.deletedSection.removeName', { title: workshop.title })}
              onClick={() => {
                onRemove(workshop)
              }}
            >
              {t('library.deletedSection.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the file was set aside by the last merge of a workshop that is still there. */
function UndoMerge({
  workshop: { undoesMergeOf, title },
  onUndoMerge,
}: {
  readonly workshop: DeletedWorkshop
  readonly onUndoMerge: (workshop: Pick<DeletedWorkshop, 'id' | 'title'>) => void
}) {
  if (undoesMergeOf === null) return null
  return (
    <Button
      size="small"
      icon={<Undo2 />}
      aria-label={t('merge.undoName', { title })}
      onClick={() => onUndoMerge({ id: undoesMergeOf, title })}
    >
      {t('merge.undo')}
    </Button>
  )
}
