/** Pages as they will come out of the printer, made small. Of many only the first are drawn. */
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { type PageFormat, pageSize } from './paper.ts'
import styles from './print.module.css'

/** How many pages are drawn. */
const SHOWN = 6
const PIXELS_PER_MM = 96 / 25.4

export interface PrintPreviewProps {
  readonly format: PageFormat
  readonly count: number
  /** Draws the page with this number, from 0: a `PrintPage`. */
  readonly page: (index: number) => ReactNode
}

export function PrintPreview({ format, count, page }: PrintPreviewProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(320)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { width, height } = pageSize(format)
  const scale = room / (width * PIXELS_PER_MM)
  const size = {
    width: `${room}px`,
    height: `${height * PIXELS_PER_MM * scale}px`,
    '--preview-scale': scale,
  } as CSSProperties
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.preview} aria-label={t('print.preview')} tabIndex={0}>
      <p className={styles.count} role="status">
        {t('print.pages', { count })}
      </p>
      <div ref={frame} className={styles.sheets}>
        {Array.from({ length: Math.min(count, SHOWN) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is what its number says
          <div key={index} className={styles.sheet} style={size}>
            {page(index)}
          </div>
        ))}
      </div>
      {count > SHOWN && <p className={styles.count}>{t('print.morePages', { count: count - SHOWN })}</p>}
    </section>
  )
}
