/** What stands on the title page of the report. Every word is kept as it is typed. */
import { useEffect, useRef, useState } from 'react'
import { NAME_TEXT } from '#shared/model/evidence-text.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PictureHash } from '#shared/model/picture.ts'
import { REPORT_PAPERS, type ReportChoices } from '#shared/model/report-choices.ts'
import { t } from '#shared/text/text.ts'
import { usePictureOf, useTakePicture } from '../../canvas/picture-hooks.ts'
import { Button } from '../../ui/button.tsx'
import { FactText } from '../../ui/fact-input.tsx'
import { PrintChoice } from '../../ui/print/print-choices.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './report.module.css'

export interface TitlePageProps {
  readonly workshop: WorkshopId
  readonly choices: ReportChoices
  readonly onChange: (next: (now: ReportChoices) => Partial<ReportChoices>) => void
}

const TEXTS = [
  ['title', 'frontTitle', 'frontTitleHint'],
  ['subtitle', 'subtitle', null],
  ['preparedBy', 'preparedBy', null],
] as const

export function TitlePage({ workshop, choices, onChange }: TitlePageProps) {
  return (
    <section className={styles.part} aria-label={t('report.front')}>
      <h3 className={styles.heading}>{t('report.front')}</h3>
      {TEXTS.map(([field, label, hint]) => (
        <FactText
          key={field}
          target={`${workshop}.report.${field}`}
          label={t(`report.${label}`)}
          {...(hint === null ? {} : { hint: t(`report.${hint}`) })}
          rule={NAME_TEXT}
          stored={choices[field]}
          write={(text) => onChange(() => ({ [field]: text }))}
        />
      ))}
      <Logo logo={choices.logo} onLogo={(logo) => onChange(() => ({ logo }))} />
      <PrintChoice name={t('report.paper')}>
        <Segmented
          name={t('report.paper')}
          value={choices.paper}
          segments={REPORT_PAPERS.map((value) => ({ value, label: t(`print.papers.${value}`) }))}
          onValue={(paper) => onChange(() => ({ paper }))}
        />
      </PrintChoice>
    </section>
  )
}

interface LogoProps {
  readonly logo: PictureHash | null
  readonly onLogo: (logo: PictureHash | null) => void
}

function Logo({ logo, onLogo }: LogoProps) {
  const take = useTakePicture()
  const url = usePictureOf(logo)
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  const choose = async (file: File) => {
    setBusy(true)
    const taken = await take(file)
    if (!gone.current) setBusy(false)
    if (taken.ok) onLogo(taken.picture.hash)
    else showToast({ tone: 'danger', text: taken.sentence })
  }
  return (
    <PrintChoice name={t('report.logo')}>
      <div className={styles.logo}>
        {url === null ? (
          <span className={styles.soft}>{t('report.noLogo')}</span>
        ) : (
          <img src={url} alt={t('report.logo')} />
        )}
        <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
          {t('report.chooseLogo')}
        </Button>
        {logo !== null && (
          <Button size="small" variant="quiet" onClick={() => onLogo(null)}>
            {t('report.removeLogo')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file !== undefined) void choose(file)
          }}
        />
      </div>
    </PrintChoice>
  )
}
