/**
 * The dialog of everything that is printed: choices at the left, the pages as they will be at the right. Whoever prints
 * something says what stands on a page; paper, preview and the printing itself are here.
 */
import { Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { t } from '#shared/text/text.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import type { PageFormat } from './paper.ts'
import styles from './print-dialog.module.css'
import { PrintNow } from './print-now.tsx'
import { PrintPreview } from './print-preview.tsx'

export interface PrintDialogProps {
  readonly title: string
  readonly description: string
  /** Fields, one under the other. */
  readonly choices: ReactNode
  /** Said under the choices: what is left out, and why. */
  readonly note?: string | undefined
  readonly format: PageFormat
  readonly count: number
  /** Draws the page with this number, from 0: a `PrintPage`. */
  readonly page: (index: number) => ReactNode
  readonly onClose: () => void
}

export function PrintDialog({ title, description, choices, note, format, count, page, onClose }: PrintDialogProps) {
  const [isPrinting, setPrinting] = useState(false)
  return (
    <Dialog
      title={title}
      description={description}
      size="large"
      onClose={onClose}
      onSubmit={() => setPrinting(true)}
      actions={
        <>
          <Button onClick={onClose}>{t('app.close')}</Button>
          <Button type="submit" variant="primary" icon={<Printer />} disabled={isPrinting}>
            {t('print.print')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          {choices}
          {note !== undefined && (
            <p className={styles.note} role="note">
              {note}
            </p>
          )}
        </div>
        <PrintPreview format={format} count={count} page={page} />
      </div>
      {isPrinting && (
        <PrintNow format={format} onDone={() => setPrinting(false)}>
          {Array.from({ length: count }, (_, index) => page(index))}
        </PrintNow>
      )}
    </Dialog>
  )
}
