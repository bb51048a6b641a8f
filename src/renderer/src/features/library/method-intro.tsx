/** The empty Home: what Baton is for, each step of the method in one line, and the ways to begin. */
import { FilePlus, FolderSync, GraduationCap } from 'lucide-react'
import { STEPS } from '#shared/model/step.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './method-intro.module.css'
import { StepNumber } from './step-number.tsx'

/** Shown while the library holds no workshop. */
export function MethodIntro({
  onNew,
  onPractice,
  onRestoreFolder,
}: {
  readonly onNew: () => void
  readonly onPractice: () => void
  readonly onRestoreFolder: () => void
}) {
  return (
    <section className={styles.intro} aria-labelledby="method-intro-title">
      <h2 id="method-intro-title" className={styles.title}>
        {t('library.empty.title')}
      </h2>
      <p className={styles.lead}>{t('library.empty.intro')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <StepNumber number={index + 1} />
            <span>
              <strong className={styles.name}>{t(`step.${step}.name`)}</strong>
              <span className={styles.purpose}>{t(`step.${step}.purpose`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button variant="primary" icon={<FilePlus />} onClick={onNew}>
          {t('library.new')}
        </Button>
        <Button icon={<GraduationCap />} onClick={onPractice}>
          {t('library.practice')}
        </Button>
        <p className={styles.hint}>{t('library.empty.practice')}</p>
      </div>
      <div className={styles.again}>
        <Button icon={<FolderSync />} onClick={onRestoreFolder}>
          {t('backups.takeIn.open')}
        </Button>
        <p className={styles.hint}>{t('backups.takeIn.offer')}</p>
      </div>
    </section>
  )
}
