/** One of the pages of a view, under the row that leads from one to the other. */
import type { ReactNode } from 'react'
import { type Segment, Segmented } from '../../ui/segmented.tsx'
import type { ViewId } from '../view-ids.ts'
import styles from './view-pages.module.css'

/** Fills the view. */
export function ViewPages<V extends ViewId>({
  name,
  pages,
  page,
  onShow,
  children,
}: {
  /** For screen readers. */
  readonly name: string
  readonly pages: readonly Segment<V>[]
  readonly page: V
  readonly onShow: (view: ViewId) => void
  readonly children: ReactNode
}) {
  return (
    <div className={styles.view}>
      <div className={styles.pages}>
        <Segmented<V> name={name} value={page} segments={pages} onValue={onShow} />
      </div>
      <div className={styles.page}>{children}</div>
    </div>
  )
}
