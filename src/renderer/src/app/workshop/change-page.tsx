/** One of the pages of Changes. */
import type { ReactNode } from 'react'
import { t } from '#shared/text/text.ts'
import { CHANGE_VIEWS, type ChangeView, type ViewId } from '../view-ids.ts'
import { ViewPages } from './view-pages.tsx'

/** Fills the view. */
export function ChangePage({
  page,
  onShow,
  children,
}: {
  readonly page: ChangeView
  readonly onShow: (view: ViewId) => void
  readonly children: ReactNode
}) {
  const pages = CHANGE_VIEWS.map((value) => ({ value, label: t(`app.changePage.${value}`) }))
  return (
    <ViewPages<ChangeView> name={t('app.frame.changePages')} {...{ pages, page, onShow }}>
      {children}
    </ViewPages>
  )
}
