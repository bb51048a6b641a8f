/** The versions there are: those that somebody took, and those that Baton took. Choosing one compares it with now. */
import { Bookmark, Clock, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { VersionId } from '#shared/model/ids.ts'
import type { VersionMark } from '#shared/model/version.ts'
import { nameVersion } from '#shared/text/name-version.ts'
import { t } from '#shared/text/text.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../../ui/menu.tsx'
import { sayWhen } from '../../../ui/say-when.ts'
import styles from './versions.module.css'

export interface VersionListProps {
  /** The newest first. */
  readonly versions: readonly VersionMark[]
  readonly now: Date
  /** What keeps a version of this moment; stands above all. */
  readonly keep: ReactNode
  /** Moments that are compared now. */
  readonly compared: ReadonlySet<number>
  readonly onChoose: (version: VersionMark) => void
  readonly onRename: (version: VersionMark) => void
  readonly onRemove: (version: VersionMark & { readonly id: VersionId }) => void
}

export function VersionList(props: VersionListProps) {
  const named = props.versions.filter(({ name }) => name !== '')
  const automatic = props.versions.filter(({ name }) => name === '')
  return (
    <nav className={styles.versions} aria-label={t('versions.list.title')}>
      {props.keep}
      <section>
        <h3>{t('versions.list.named')}</h3>
        {named.length === 0 && <p className={styles.hint}>{t('versions.list.noneNamed')}</p>}
        <VersionLines {...props} versions={named} />
      </section>
      <section>
        <h3>{t('versions.list.automatic')}</h3>
        <p className={styles.hint}>{t('versions.list.automaticHint')}</p>
        <VersionLines {...props} versions={automatic} />
      </section>
    </nav>
  )
}

function VersionLines({ versions, now, compared, onChoose, onRename, onRemove }: VersionListProps) {
  return (
    <ul>
      {versions.map((version) => {
        const { id, moment, at, why } = version
        const name = nameVersion(version)
        const isNamed = version.name !== ''
        return (
          <li key={id ?? `end-${moment}`} data-compared={compared.has(moment) || undefined}>
            <button
              type="button"
              className={styles.version}
              aria-label={t('versions.list.sinceThen', { name })}
              aria-current={compared.has(moment)}
              onClick={() => onChoose(version)}
            >
              {isNamed ? <Bookmark size={16} aria-hidden="true" /> : <Clock size={16} aria-hidden="true" />}
              <span className={styles.versionName}>{name}</span>
              <span className={styles.when}>
                {sayWhen(at, now)}
                {isNamed && why !== 'hand' && `, ${t(`versions.why.${why}`)}`}
              </span>
            </button>
            <Menu trigger={<IconButton size="small" name={t('versions.list.more', { name })} icon={<Ellipsis />} />}>
              <MenuItem icon={<Pencil />} onSelect={() => onRename(version)}>
                {isNamed ? t('versions.list.rename') : t('versions.list.nameIt')}
              </MenuItem>
              {id !== null && (
                <MenuItem icon={<Trash2 />} onSelect={() => onRemove({ ...version, id })}>
                  {t('versions.list.remove')}
                </MenuItem>
              )}
            </Menu>
          </li>
        )
      })}
    </ul>
  )
}
