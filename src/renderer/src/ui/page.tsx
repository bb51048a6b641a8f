/** The frame of a view that is read from top to bottom: it scrolls by itself and begins with what it is about. */
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './page.module.css'

export interface PageProps {
  /** For screen readers. */
  readonly name: string
  readonly title?: string
  /** One or two sentences under the title. */
  readonly intro?: string
  /** Beside the title, where there is room. */
  readonly aside?: ReactNode
  /** Its content is being read. */
  readonly busy?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Fills the view. */
export function Page({ name, title, intro, aside, busy = false, className, children }: PageProps) {
  return (
    <section className={classNames(styles.page, className)} aria-label={name} aria-busy={busy || undefined}>
      {title !== undefined && (
        <header className={styles.head}>
          <div className={styles.words}>
            <h2 className={styles.title}>{title}</h2>
            {intro !== undefined && <p className={styles.soft}>{intro}</p>}
          </div>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}

/** A view whose content is being read, with a sentence that says so. */
export function PageLoading({ name, children }: Pick<PageProps, 'name' | 'children'>) {
  return (
    <Page name={name} busy>
      <p className={styles.soft}>{children}</p>
    </Page>
  )
}
