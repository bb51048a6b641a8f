/**
 * One sheet of paper in its true size. What stands on it must have its place: a page never flows over into the next one,
 * so that the preview, the count of pages and the paper say the same.
 */
import type { CSSProperties, ReactNode } from 'react'
import { MARGIN, type PageFormat, pageSize } from './paper.ts'
import styles from './print.module.css'

export function PrintPage({ format, children }: { readonly format: PageFormat; readonly children: ReactNode }) {
  const { width, height } = pageSize(format)
  const size = { '--page-width': `${width}mm`, '--page-height': `${height}mm`, '--page-margin': `${MARGIN}mm` }
  return (
    <section className={styles.page} data-theme="light" style={size as CSSProperties}>
      {children}
    </section>
  )
}
