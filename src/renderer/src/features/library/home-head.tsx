/** The head of Home: its title, the search, and the ways to begin. */
import { FilePlus, GraduationCap, Search } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { ImportMenu, type ImportMenuProps } from './import-menu.tsx'
import styles from './library-home.module.css'

export interface HomeHeadProps extends ImportMenuProps {
  readonly words: string
  readonly onWords: (words: string) => void
  /** Whether there is nothing to search. */
  readonly empty: boolean
  readonly onPractice: () => void
  readonly onNew: () => void
}

export function HomeHead({ words, onWords, empty, onPractice, onNew, ...imports }: HomeHeadProps) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{t('library.title')}</h1>
      {!empty && (
        <label className={styles.search}>
          <Search aria-hidden="true" />
          <input
            type="search"
            aria-label={t('library.search')}
            placeholder={t('library.searchHint')}
            value={words}
            onChange={(event) => onWords(event.target.value)}
          />
        </label>
      )}
      <div className={styles.buttons}>
        <ImportMenu {...imports} />
        {/* The empty library offers these two below, beside what they are for. */}
        {!empty && (
          <>
            <Button icon={<GraduationCap />} onClick={onPractice}>
              {t('library.practice')}
            </Button>
            <Button variant="primary" icon={<FilePlus />} onClick={onNew}>
              {t('library.new')}
            </Button>
          </>
        )}
      </div>
    </header>
  )
}
