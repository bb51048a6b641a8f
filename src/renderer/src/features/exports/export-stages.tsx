/** What the dialog says while an export is written, and once it is there. */
import { isOpenable } from '#shared/model/openable.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { showRefusal } from '../../ui/show-refusal.ts'
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

/** Opens the file with its program, and shows it in its folder, where the host can. */
export function FoundButtons({ path }: { readonly path: string }) {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  if (system.data?.dialogs !== true) return null
  const ask = async (what: 'files.reveal' | 'files.open') => {
    const done = await core.call(what, { path })
    if (!done.ok) showRefusal(done.error)
  }
  return (
    <>
      <Button onClick={() => void ask('files.reveal')}>{t('app.export.reveal')}</Button>
      {isOpenable(path) && <Button onClick={() => void ask('files.open')}>{t('exports.open')}</Button>}
    </>
  )
}
