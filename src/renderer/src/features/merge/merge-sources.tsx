/** What comes in: files of other laptops, and other workshops of this one. */
import { ChevronDown, FileUp, FolderOpen, X } from 'lucide-react'
import { useRef } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { MergeSourceLook } from '#shared/model/merge.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { sayWhen } from '../../ui/say-when.ts'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import styles from './merge.module.css'
import type { MergeDeeds, MergeState } from './use-merge.ts'

/** As many as fit in a menu that can still be read. */
const OFFERED = 12

export function MergeSources({
  workshop,
  merge,
}: {
  readonly workshop: WorkshopId
  readonly merge: MergeState & MergeDeeds
}) {
  const picker = useRef<HTMLInputElement>(null)
  const library = useCoreQuery('library.list', {})
  const drop = useFileDrop(merge.addFiles)
  const taken = new Set(merge.wanted.sources.map((source) => ('workshop' in source ? source.workshop : '')))
  const others = (library.data?.workshops ?? []).filter(({ id }) => id !== workshop && !taken.has(id)).slice(0, OFFERED)
  const sources = merge.look?.sources ?? []
  return (
    <section className={styles.section} aria-label={t('merge.sources')}>
      <div className={styles.drop} data-over={drop.hovering} {...drop.handlers}>
        <FileUp aria-hidden="true" size="1.5rem" />
        <p className={styles.soft}>{t('merge.drop')}</p>
        <Button icon={<FileUp />} disabled={merge.busy !== ''} onClick={() => picker.current?.click()}>
          {t('merge.addFiles')}
        </Button>
        {others.length > 0 && (
          <Menu
            trigger={
              <Button icon={<FolderOpen />} disabled={merge.busy !== ''}>
                {t('merge.addWorkshop')}
                <ChevronDown aria-hidden="true" size="1em" />
              </Button>
            }
          >
            {others.map(({ id, title }) => (
              <MenuItem key={id} onSelect={() => merge.addWorkshop(id)}>
                {title}
              </MenuItem>
            ))}
          </Menu>
        )}
        <input
          ref={picker}
          type="file"
          accept=".baton"
          multiple
          hidden
          aria-label={t('merge.addFiles')}
          data-merge-files=""
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            // Emptied, so that choosing the same file again is noticed.
            event.target.value = ''
            merge.addFiles(files)
          }}
        />
      </div>
      {sources.length > 0 && (
        <ul className={styles.list}>
          {sources.map((source, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source is known by its place
            <li key={index} className={styles.line}>
              <span className={styles.what}>
                <strong>{source.title}</strong>
                <span className={styles.soft}>{sayRelation(source)}</span>
              </span>
              {source.file !== '' && <span className={styles.soft}>{source.file}</span>}
              <IconButton
                name={t('merge.remove', { title: source.title })}
                icon={<X />}
                onClick={() => merge.remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function sayRelation({ relation, since, openBallots, places }: MergeSourceLook): string {
  const sentences = [
    relation === 'shared'
      ? t('merge.relation.shared', { when: sayWhen(since, new Date()) })
      : t(`merge.relation.${relation}`),
    places > 0 ? t('merge.places', { count: places }) : '',
    openBallots > 0 ? t('merge.openBallots', { count: openBallots }) : '',
  ]
  return sentences.filter((one) => one !== '').join(' ')
}
