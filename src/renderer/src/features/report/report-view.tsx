/** Puts the report together: what is in it at the left, how it will be at the right, and what it can be written as on top. */
import { FileDown, RotateCw } from 'lucide-react'
import { useRef } from 'react'
import { WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { ExportFormat, ReportFormat } from '#shared/model/export.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { type ReportChoices, USUAL_CHOICES } from '#shared/model/report-choices.ts'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { patchStatement, useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { PageLoading } from '../../ui/page.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import styles from './report.module.css'
import { SectionList } from './section-list.tsx'
import { TitlePage } from './title-page.tsx'
import { usePreview } from './use-preview.ts'

export interface ReportViewProps {
  readonly workshop: WorkshopId
  /** Opens the dialog that writes, with this format chosen. */
  readonly onExport: (format: ExportFormat) => void
}

/** What people ask for most comes first. */
const WRITTEN_AS = ['pdf', 'html', 'pptx'] as const satisfies readonly ReportFormat[]

/** Fills the view. */
export function ReportView({ workshop, onExport }: ReportViewProps) {
  const statement = useStatement(workshop, 'report', WHOLE_WORKSHOP)
  const means = useCoreQuery('exports.means', {})
  const choices = statement && (statement.value ?? USUAL_CHOICES)
  const preview = usePreview(workshop, choices)
  if (statement === undefined || choices === undefined) {
    return <PageLoading name={t('report.name')}>{t('report.loading')}</PageLoading>
  }
  const change: (next: (now: ReportChoices) => Partial<ReportChoices>) => void = patchStatement(
    statement,
    USUAL_CHOICES,
  )
  const offered = WRITTEN_AS.filter((format) => means.data?.formats.includes(format))
  return (
    <section className={styles.view} aria-label={t('report.name')}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{t('report.title')}</h2>
          <p className={styles.soft}>{t('report.intro')}</p>
        </div>
        <fieldset className={styles.writes} aria-label={t('report.write')} data-answers="report-written">
          {offered.map((format, at) => (
            <Button
              key={format}
              variant={at === 0 ? 'primary' : 'secondary'}
              {...(at === 0 ? { icon: <FileDown /> } : {})}
              onClick={() => onExport(format)}
            >
              {t(`report.writeAs.${format}`)}
            </Button>
          ))}
          <Button onClick={() => onExport('xlsx')}>{t('report.other')}</Button>
        </fieldset>
      </header>
      <div className={styles.columns}>
        <div className={styles.choices}>
          <section className={styles.part} aria-label={t('report.sections')}>
            <h3 className={styles.heading}>{t('report.sections')}</h3>
            <p className={styles.soft}>{t('report.sectionsHint')}</p>
            <SectionList choices={choices} onSections={(sections) => change(() => ({ sections }))} />
            {choices.sections.length > 0 && (
              <Button size="small" variant="quiet" onClick={() => change(() => ({ sections: [] }))}>
                {t('report.usualOrder')}
              </Button>
            )}
          </section>
          <TitlePage workshop={workshop} choices={choices} onChange={change} />
        </div>
        <section className={styles.preview} aria-label={t('report.preview')} aria-busy={preview.busy}>
          <div className={styles.previewBar}>
            <h3 className={styles.heading}>{t('report.preview')}</h3>
            {preview.busy && <Spinner label={t('report.painting')} />}
            <Button size="small" icon={<RotateCw />} disabled={preview.busy} onClick={preview.refresh}>
              {t('report.refresh')}
            </Button>
          </div>
          {preview.problem !== null && <Problem>{preview.problem}</Problem>}
          {preview.html !== null && <Paper html={preview.html} />}
        </section>
      </div>
    </section>
  )
}

/** The page itself, which runs nothing. What is written anew stays where it was read. */
function Paper({ html }: { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const place = useRef(0)
  const follow = () => {
    const page = frame.current?.contentWindow
    if (!page) return
    page.scrollTo({ top: place.current, behavior: 'instant' })
    page.addEventListener('scroll', () => {
      place.current = page.scrollY
    })
  }
  return (
    <iframe
      ref={frame}
      className={styles.paper}
      title={t('report.preview')}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={follow}
    />
  )
}
