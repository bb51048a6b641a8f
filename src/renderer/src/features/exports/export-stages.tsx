/** What the dialog says while an export is written, and once it is there. */
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './exports.module.css'
import type { ExportStage } from './use-export-run.ts'

type Stage<K> = Extract<ExportStage, { readonly kind: K }>

export function ExportBusy({ stage }: { readonly stage: Stage<'busy'> }) {
  return (
    <div aria-live="polite">
      <Progress label={t(`exports.step.${stage.step}`)} share={stage.share} />
    </div>
  )
}

export function ExportDone({ path }: Pick<Stage<'done'>, 'path'>) {
  return (
    <p className={styles.where}>
      <span className={styles.soft}>{t('exports.where')}</span>
      <span className={styles.path} data-path>
        {path}
      </span>
    </p>
  )
}

/** Shows the file where the host can. */
export function RevealButton({ path }: { readonly path: string }) {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  if (system.data?.dialogs !== true) return null
  const reveal = async () => {
    const shown = await core.call('files.reveal', { path })
    if (!shown.ok) showToast({ tone: 'danger', text: shown.error.message })
  }
  return <Button onClick={() => void reveal()}>{t('app.export.reveal')}</Button>
}
