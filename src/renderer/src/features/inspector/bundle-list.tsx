/** Interactions that a line at the border of a collapsed zone stands for: each with a way to go there. */
import { ArrowRight } from 'lucide-react'
import type { InteractionId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands } from '../../canvas/hooks.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import type { BundleWords } from '../../canvas/zone-hooks.ts'
import { classNames } from '../../ui/class-names.ts'
import own from './bundle-list.module.css'
import styles from './inspector.module.css'

/** What was chosen on the map: one line, everything on it, and how to see it there. */
export function BundlePanel({ bundle, contents }: { readonly bundle: BundleWords; readonly contents: MapContents }) {
  const { reveal } = useMapCommands()
  const names = new Map(contents.parties.map((party) => [party.id, party.name]))
  const wanted = new Set<InteractionId>(bundle.interactions)
  const held = contents.interactions.filter(({ id }) => wanted.has(id))
  return (
    <div className={styles.panel}>
      <p className={styles.soft}>
        {t('map.zone.bundle', { provider: bundle.from, customer: bundle.to, count: held.length })}
      </p>
      <p className={styles.soft}>{t('inspector.bundle.hint')}</p>
      <ul className={classNames(styles.lines, own.all)}>
        {held.map(({ id, service, provider, customer }) => {
          const ends = { provider: names.get(provider) ?? '', customer: names.get(customer) ?? '' }
          return (
            <li key={id}>
              <button type="button" className={styles.line} onClick={() => reveal([id])}>
                <span className={styles.lineText}>
                  <span className={styles.lineName} dir="auto">
                    {service === '' ? t('inspector.party.unnamed') : service}
                  </span>
                  <span className={styles.soft} dir="auto">
                    {t('map.describeInteraction', ends)}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What crosses the border of a collapsed zone, to be chosen by keyboard as on the map. */
export function BundleList({ bundles }: { readonly bundles: readonly BundleWords[] }) {
  const { chooseBundle } = useMapCommands()
  if (bundles.length === 0) return <p className={styles.soft}>{t('inspector.bundle.none')}</p>
  return (
    <section className={styles.section} aria-label={t('inspector.bundle.title')}>
      <h3 className={styles.heading}>{t('inspector.bundle.title')}</h3>
      <ul className={styles.lines}>
        {bundles.map(({ id, from, to, interactions }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.line}
              aria-label={t('map.zone.bundle', { provider: from, customer: to, count: interactions.length })}
              onClick={() => chooseBundle(id)}
            >
              <span className={styles.lineText}>
                <span className={styles.lineName} dir="auto">
                  {from} <ArrowRight size="0.9em" aria-hidden="true" /> {to}
                </span>
                <span className={styles.soft}>{t('inspector.count.interactions', { count: interactions.length })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
