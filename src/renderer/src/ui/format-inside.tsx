/** What is inside a format: its blocks with their minutes and what the room would read. Looked at before one is chosen. */
import { ListOrdered } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type Format, minutesOf } from '#shared/model/format.ts'
import { t } from '#shared/text/text.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './format-inside.module.css'

/** A button that opens it. `action` stands beside Close: what can be done with the format from there; it closes first. */
export function LookInside({
  format,
  action,
}: {
  readonly format: Format
  readonly action?: ((close: () => void) => ReactNode) | undefined
}) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<ListOrdered />}
        aria-label={t('formats.insideName', { name: format.name })}
        disabled={format.blocks.length === 0}
        onClick={() => setOpen(true)}
      >
        {t('formats.inside')}
      </Button>
      {open && <FormatInside format={format} action={action?.(close)} onClose={close} />}
    </>
  )
}

function FormatInside(props: { readonly format: Format; readonly action: ReactNode; readonly onClose: () => void }) {
  const { format, action, onClose } = props
  return (
    <Dialog
      title={format.name}
      description={format.summary}
      reading
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.close')}</Button>
          {action}
        </>
      }
    >
      <p className={styles.whole}>
        <strong>{t('formats.minutes', { minutes: minutesOf(format) })}</strong>{' '}
        {t('formats.blocks', { count: format.blocks.length })}
      </p>
      <ol className={styles.blocks} aria-label={t('formats.blocksOf', { name: format.name })}>
        {format.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block of a format is what its place says
          <li key={index} className={styles.block}>
            <span className={styles.minutes}>{t('formats.minutes', { minutes: block.minutes })}</span>
            <span>
              <strong className={styles.title}>{block.title}</strong>
              <span className={styles.prompt}>{block.prompt}</span>
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
