/**
 * Takes the workshop home: what, how, where; then how far it is, and where it lies. One dialog from the beginning to the end,
 * so that nobody loses sight of an export. Closing it while it is written gives it up.
 */
import { useState } from 'react'
import { type ExportFormat, extensionOf, type MapPart } from '#shared/model/export.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { t } from '#shared/text/text.ts'
import { useCore, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { saySize } from '../../ui/say-size.ts'
import { showToast } from '../../ui/toast-store.ts'
import { useToday } from '../../ui/use-today.ts'
import { isPrinted, nameOfFile, usualRequest } from './export-kinds.ts'
import { type ExportDraft, ExportOptions } from './export-options.tsx'
import styles from './exports.module.css'
import { FormatList } from './format-list.tsx'
import { type ExportRun, useExportRun } from './use-export-run.ts'

/** Asks for a place; null when nobody wants one. */
export type ChooseTarget = (
  name: string,
  extension: string,
) => Promise<{ readonly path: string; readonly replace: boolean } | null>

export interface ExportDialogProps {
  readonly workshop: OpenWorkshop
  /** What is chosen at first. */
  readonly format: ExportFormat
  readonly part: MapPart
  readonly chooseTarget: ChooseTarget
  /** Sends what is not on disk yet; false when the core did not take it. */
  readonly flush: () => Promise<boolean>
  readonly onClose: () => void
}

/** Mounted while it is open. */
export function ExportDialog(props: ExportDialogProps) {
  const { workshop, format, part, chooseTarget, flush, onClose } = props
  const means = useCoreQuery('exports.means', {})
  const today = useToday()
  const run = useExportRun(workshop.id, flush)
  const [draft, setDraft] = useState<ExportDraft>({ request: usualRequest(format), part, transparent: false })
  const { stage } = run
  if (stage.kind === 'busy') return <ExportBusy stage={stage} onGiveUp={run.giveUp} />
  if (stage.kind === 'done') return <ExportDone stage={stage} onAnother={run.reset} onClose={onClose} />

  const { request } = draft
  const name = nameOfFile(draft, workshop.title, today)
  const unprintable = isPrinted(request.format) && means.data?.pdf === false
  const write = async () => {
    if (unprintable) return
    const target = await chooseTarget(name, extensionOf(request))
    if (target !== null) await run.run({ ...draft, ...target })
  }
  return (
    <Dialog
      size="large"
      title={t('exports.title')}
      description={t('exports.intro')}
      onClose={onClose}
      onSubmit={() => void write()}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={means.data === undefined || unprintable}>
            {t('exports.choose')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <FormatList
          formats={means.data?.formats ?? []}
          chosen={request.format}
          onChoose={(chosen) => {
            run.reset()
            setDraft({ ...draft, request: usualRequest(chosen) })
          }}
        />
        <section className={styles.options} aria-label={t('exports.options')}>
          <h3 className={styles.heading}>{t(`exports.name.${request.format}`)}</h3>
          <ExportOptions draft={draft} onDraft={setDraft} />
          <p className={styles.where}>
            <span className={styles.soft}>{t('exports.fileName')}</span>
            <span className={styles.path}>{`${name}${extensionOf(request)}`}</span>
          </p>
        </section>
      </div>
      {unprintable && (
        <p className={styles.note} role="status">
          {t('exports.noPdf')}
        </p>
      )}
      {stage.kind === 'refused' && (
        <p className={styles.problem} role="alert">
          {stage.message}
        </p>
      )}
    </Dialog>
  )
}

type Stage<K> = Extract<ExportRun['stage'], { readonly kind: K }>

function ExportBusy({ stage, onGiveUp }: { readonly stage: Stage<'busy'>; readonly onGiveUp: () => void }) {
  return (
    <Dialog
      title={t('exports.title')}
      description={t('exports.busy')}
      onClose={onGiveUp}
      actions={<Button onClick={onGiveUp}>{t('exports.giveUp')}</Button>}
    >
      <div aria-live="polite">
        <Progress label={t(`exports.step.${stage.step}`)} share={stage.share} />
      </div>
    </Dialog>
  )
}

interface DoneProps {
  readonly stage: Stage<'done'>
  readonly onAnother: () => void
  readonly onClose: () => void
}

function ExportDone({ stage, onAnother, onClose }: DoneProps) {
  const core = useCore()
  const system = useCoreQuery('settings.system', {})
  const reveal = async () => {
    const shown = await core.call('files.reveal', { path: stage.path })
    if (!shown.ok) showToast({ tone: 'danger', text: shown.error.message })
  }
  return (
    <Dialog
      title={t('exports.done')}
      description={t('exports.doneIntro', { size: saySize(stage.bytes) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onAnother}>{t('exports.another')}</Button>
          {system.data?.dialogs === true && <Button onClick={() => void reveal()}>{t('app.export.reveal')}</Button>}
          <Button variant="primary" onClick={onClose}>
            {t('app.close')}
          </Button>
        </>
      }
    >
      <p className={styles.where}>
        <span className={styles.soft}>{t('exports.where')}</span>
        <span className={styles.path} data-path>
          {stage.path}
        </span>
      </p>
    </Dialog>
  )
}
