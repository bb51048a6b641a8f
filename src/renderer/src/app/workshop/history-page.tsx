/** One of the pages of History. */
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { HISTORY_VIEWS, type HistoryViewId, type ViewId } from '../view-ids.ts'
import { ViewPages } from './view-pages.tsx'

/** Fills the view. */
export function HistoryPage({
  page,
  onShow,
  children,
}: {
  readonly page: HistoryViewId
  readonly onShow: (view: ViewId) => void
  readonly children: ReactNode
}) {
  const pages = HISTORY_VIEWS.map((value) => ({ value, label: t(`app.historyPage.${value}`) }))
  return (
    <ViewPages<HistoryViewId> name={t('app.frame.historyPages')} {...{ pages, page, onShow }}>
      {children}
    </ViewPages>
  )
}
