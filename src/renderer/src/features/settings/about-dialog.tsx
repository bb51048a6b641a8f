/** About Baton: which version this is, what it promises, and the licences of everything in it. */
import { useState } from 'react'
import { t } from '#shared/text/text.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import styles from './about-dialog.module.css'

/** Mounted while it is open. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const system = useCoreQuery('settings.system', {})
  return (
    <Dialog onClose={onClose} title={t('settings.about.title')} description={t('app.tagline')}>
      {system.data !== undefined && (
        <p className={styles.version}>{t('settings.about.version', { version: system.data.version })}</p>
      )}
      <p>{t('settings.about.offline')}</p>
      <p>{t('settings.about.map')}</p>
      <p>{t('settings.about.practice')}</p>
      <Licences />
    </Dialog>
  )
}

function Licences() {
  const { data, error } = useCoreQuery('settings.licences', {})
  const [chosen, setChosen] = useState<string | null>(null)
  if (error !== null) return <p role="alert">{error.message}</p>
  if (data === undefined) return <Spinner label={t('settings.about.loading')} />
  const shown = data.find((licence) => licence.name === chosen) ?? data[0]
  if (shown === undefined) return null
  return (
    <section className={styles.licences}>
      <h3 className={styles.heading}>{t('settings.about.licences')}</h3>
      <Select
        label={t('settings.about.choose')}
        value={shown.name}
        options={data.map(({ name }) => ({ value: name, label: sayName(name) }))}
        onValue={setChosen}
      />
      {/* It scrolls, so the keyboard must be able to get there. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text needs the focus to be read by keyboard */}
      <section className={styles.text} aria-label={t('settings.about.licence')} tabIndex={0}>
        <div lang="en" dir="ltr">
          {shown.text}
        </div>
      </section>
    </section>
  )
}

/** What the licence is of, in words; a text that nobody has named is called like its file. */
function sayName(name: string): string {
  switch (name) {
    case 'ibm-plex-sans-ofl':
    case 'inter-ofl':
    case 'tldraw-3':
      return t(`settings.about.names.${name}`)
    default:
      return name
  }
}
