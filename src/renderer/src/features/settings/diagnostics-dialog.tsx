/** Diagnostics: shown in full before anything is written, so that whoever hands them over knows what is in them. */
import { useEffect } from 'react'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import styles from './diagnostics-dialog.module.css'

/** Mounted while it is open. `onSave` asks where and writes what is shown. */
export function DiagnosticsDialog({ onSave, onClose }: { readonly onSave: () => void; readonly onClose: () => void }) {
  const { data, error, mutate } = useCoreCommand('diagnostics.make')
  useEffect(() => mutate({}), [mutate])
  return (
    <Dialog
      size="large"
      title={t('diagnostics.title')}
      description={t('diagnostics.intro')}
      onClose={onClose}
      onSubmit={onSave}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={data === undefined}>
            {t('diagnostics.save')}
          </Button>
        </>
      }
    >
      <p>{t('diagnostics.holdsNothing')}</p>
      {error !== null && <p role="alert">{error.message}</p>}
      {data === undefined && error === null && <Spinner label={t('diagnostics.making')} />}
      {data !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text needs the focus to be read by keyboard
        <section className={styles.text} aria-label={t('diagnostics.preview')} tabIndex={0}>
          {data.text}
        </section>
      )}
    </Dialog>
  )
}
