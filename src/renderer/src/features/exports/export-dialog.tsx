/**
 * Takes the workshop home: what, how, where; then how far it is, and where it lies. One dialog from the beginning to the end,
 * so that nobody loses sight of an export. Closing it while it is written gives it up.
 */
import { useState } from 'react'
import { TOPIC_OF_ERROR } from '#shared/help/topic-of-error.ts'
import { type ExportFormat, extensionOf, type MapPart } from '#shared/model/export.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { HelpLink } from '../../ui/help-link.tsx'
import { saySize } from '../../ui/say-size.ts'
import { useToday } from '../../ui/use-today.ts'
import { isPrinted, nameOfFile, usualRequest } from './export-kinds.ts'
import { type ExportDraft, ExportOptions } from './export-options.tsx'
import { ExportBusy, ExportDone, FoundButtons } from './export-stages.tsx'
import styles from './exports.module.css'
import { FormatList } from './format-list.tsx'
import { type PicturePart, useExportRun } from './use-export-run.ts'

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

/** Empty where it is the map, or some of it. */
function namePart(part: PicturePart, zones: readonly { readonly id: string; readonly name: string }[]): string {
  if (part.of === 'chart') return part.name
  const zone = part.of === 'zone' ? zones.find(({ id }) => id === part.zone) : undefined
  return zone ? nameZone(zone.name) : ''
}

/** Mounted while it is open. */
export function ExportDialog(props: ExportDialogProps) {
  const { workshop, format, part, chooseTarget, flush, onClose } = props
  const means = useCoreQuery('exports.means', {})
  const today = useToday()
  const run = useExportRun(workshop.id, flush)
  const [draft, setDraft] = useState<ExportDraft>({ request: usualRequest(format), part, transparent: false })
  const { stage } = run
  const { request } = draft
  const { zones } = useMapContents()
  const name = nameOfFile({ request, partName: namePart(draft.part, zones) }, workshop.title, today)
  const unprintable = isPrinted(request.format) && means.data?.pdf === false
  const refusal = stage.kind === 'refused' ? stage.code : undefined
  const lacking = unprintable ? 'print-missing' : refusal
  const helpPage = lacking && TOPIC_OF_ERROR[lacking]
  const write = async () => {
    if (unprintable) return
    const target = await chooseTarget(name, extensionOf(request))
    if (target !== null) await run.run({ ...draft, ...target })
  }
  // It opens with something to choose from, where the keyboard begins.
  if (means.isPending) return null
  // One dialog for all of it: the keyboard comes back to where it was before the first.
  if (stage.kind === 'busy') {
    return (
      <Dialog
        title={t('exports.title')}
        description={t('exports.busy')}
        onClose={run.giveUp}
        actions={<Button onClick={run.giveUp}>{t('exports.giveUp')}</Button>}
      >
        <ExportBusy stage={stage} />
      </Dialog>
    )
  }
  if (stage.kind === 'done') {
    return (
      <Dialog
        title={t('exports.done')}
        description={t('exports.doneIntro', { size: saySize(stage.bytes) })}
        onClose={onClose}
        actions={
          <>
            <Button onClick={run.reset}>{t('exports.another')}</Button>
            <FoundButtons path={stage.path} />
            <Button variant="primary" onClick={onClose}>
              {t('app.close')}
            </Button>
          </>
        }
      >
        <ExportDone path={stage.path} />
      </Dialog>
    )
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
      {helpPage !== undefined && <HelpLink topic={helpPage} />}
    </Dialog>
  )
}
