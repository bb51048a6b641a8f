/** One of the pages of Costs, under the row that leads from one to the other. */
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { COST_VIEWS, type CostView, type ViewId } from '../view-ids.ts'
import styles from './cost-page.module.css'

/** Fills the view. */
export function CostPage({
  page,
  onShow,
  children,
}: {
  readonly page: CostView
  readonly onShow: (view: ViewId) => void
  readonly children: ReactNode
}) {
  return (
    <div className={styles.costs}>
      <div className={styles.pages}>
        <Segmented<CostView>
          name={t('app.frame.costPages')}
          value={page}
          segments={COST_VIEWS.map((value) => ({ value, label: t(`app.costPage.${value}`) }))}
          onValue={onShow}
        />
      </div>
      <div className={styles.page}>{children}</div>
    </div>
  )
}
