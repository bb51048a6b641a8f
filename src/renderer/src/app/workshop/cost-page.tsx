/** One of the pages of Costs. */
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { COST_VIEWS, type CostView, type ViewId } from '../view-ids.ts'
import { ViewPages } from './view-pages.tsx'

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
  const pages = COST_VIEWS.map((value) => ({ value, label: t(`app.costPage.${value}`) }))
  return (
    <ViewPages<CostView> name={t('app.frame.costPages')} {...{ pages, page, onShow }}>
      {children}
    </ViewPages>
  )
}
