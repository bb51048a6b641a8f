/** Settings of this laptop. Each choice holds at once; there is nothing to confirm. */
import { type ReactNode, useState } from 'react'
import { LocaleChoice } from '#shared/model/locale.ts'
import { type Settings, TEXT_SIZES, THEMES } from '#shared/model/settings.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand, useCoreQuery } from '../../rpc/core-provider.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { showRefusal } from '../../ui/show-refusal.ts'
import { HomeFolder } from './home-folder.tsx'
import { PresenterKeysSection } from './presenter-keys-section.tsx'
import styles from './settings-dialog.module.css'

/** Mounted while it is open. */
export function SettingsDialog({
  meaningOf,
  backups,
  onClose,
}: {
  /** What a shortcut means in Baton; null where it is free. */
  readonly meaningOf: (keys: string) => string | null
  /** Where backups lie. */
  readonly backups: ReactNode
  readonly onClose: () => void
}) {
  const settings = useCoreQuery('settings.get', {})
  const save = useCoreCommand('settings.set')
  // Two choices in a row: the second must not bring back what the first has just replaced.
  const [wanted, setWanted] = useState<Settings | null>(null)
  const shown = wanted ?? settings.data
  const change = (patch: Partial<Settings>) => {
    if (shown === undefined) return
    const next = { ...shown, ...patch }
    setWanted(next)
    save.mutate(next, {
      onError: (error) => {
        setWanted(null)
        showRefusal(error)
      },
    })
  }
  return (
    <Dialog onClose={onClose} title={t('settings.title')} description={t('settings.description')}>
      {shown !== undefined && (
        <>
          <section className={styles.setting}>
            <h3 className={styles.name}>{t('settings.language')}</h3>
            <Segmented
              name={t('settings.language')}
              value={shown.locale}
              segments={LocaleChoice.options.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
              onValue={(locale) => change({ locale })}
            />
            <p className={styles.hint}>{t('settings.languageHint')}</p>
          </section>
          <section className={styles.setting}>
            <h3 className={styles.name}>{t('settings.theme')}</h3>
            <Segmented
              name={t('settings.theme')}
              value={shown.theme}
              segments={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
              onValue={(theme) => change({ theme })}
            />
            <p className={styles.hint}>{t('settings.themeHint')}</p>
          </section>
          <section className={styles.setting}>
            <h3 className={styles.name}>{t('settings.roomTheme')}</h3>
            <Segmented
              name={t('settings.roomTheme')}
              value={shown.roomTheme}
              segments={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
              onValue={(roomTheme) => change({ roomTheme })}
            />
            <p className={styles.hint}>{t('settings.roomThemeHint')}</p>
          </section>
          <section className={styles.setting}>
            <h3 className={styles.name}>{t('settings.textSize')}</h3>
            <Segmented
              name={t('settings.textSize')}
              value={shown.textSize}
              segments={TEXT_SIZES.map((value) => ({ value, label: t(`settings.textSizes.${value}`) }))}
              onValue={(textSize) => change({ textSize })}
            />
          </section>
          <section className={styles.setting}>
            <h3 className={styles.name}>{t('settings.curtain')}</h3>
            <Segmented
              name={t('settings.curtain')}
              value={shown.curtain ? 'hide' : 'show'}
              segments={(['hide', 'show'] as const).map((value) => ({ value, label: t(`settings.curtains.${value}`) }))}
              onValue={(value) => change({ curtain: value === 'hide' })}
            />
            <p className={styles.hint}>{t('settings.curtainHint')}</p>
          </section>
          <section className={styles.setting}>
            <h3 className={styles.name}>{t('settings.timerSound')}</h3>
            <Segmented
              name={t('settings.timerSound')}
              value={shown.timerSound ? 'on' : 'off'}
              segments={(['off', 'on'] as const).map((value) => ({ value, label: t(`settings.timerSounds.${value}`) }))}
              onValue={(value) => change({ timerSound: value === 'on' })}
            />
            <p className={styles.hint}>{t('settings.timerSoundHint')}</p>
          </section>
          <PresenterKeysSection
            keys={shown.presenterKeys}
            meaningOf={meaningOf}
            onKeys={(presenterKeys) => change({ presenterKeys })}
          />
        </>
      )}
      {backups}
      <HomeFolder />
    </Dialog>
  )
}
