/**
 * Puts pages on paper through the browser's own printing, in both hosts alike. While it is mounted the pages lie beside
 * the window, out of sight; on paper there is nothing but them. It asks to print once, as soon as fonts and pictures are there.
 */
import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { type PageFormat, pageSize } from './paper.ts'
import styles from './print.module.css'

export interface PrintNowProps {
  readonly format: PageFormat
  /** Pages, each a `PrintPage`; with a `margin` text that flows from page to page. */
  readonly children: ReactNode
  /** What stays white around every page, in millimetres: for text that flows. */
  readonly margin?: number
  /** Printed or called off: the caller takes it away. */
  readonly onDone: () => void
}

export function PrintNow({ format, children, margin = 0, onDone }: PrintNowProps) {
  const root = useRef<HTMLDivElement>(null)
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    let gone = false
    const finish = () => done.current()
    window.addEventListener('afterprint', finish)
    void allThere(root.current).then(() => {
      if (!gone) window.print()
    })
    return () => {
      gone = true
      window.removeEventListener('afterprint', finish)
    }
  }, [])
  const { width, height } = pageSize(format)
  return createPortal(
    <div ref={root} className={styles.job} aria-hidden="true" data-print-job="">
      <style>{`@page { size: ${width}mm ${height}mm; margin: ${margin}mm; }`}</style>
      {children}
    </div>,
    document.body,
  )
}

/** A picture that cannot be shown is no reason to print nothing. */
async function allThere(root: HTMLElement | null): Promise<void> {
  await document.fonts.ready
  await Promise.allSettled([...(root?.querySelectorAll('img') ?? [])].map((image) => image.decode()))
}
