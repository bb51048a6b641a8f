/** One revealed interaction: the sentence first, then the dots of both chairs, then figures for those who want them. */
import { ArrowLeft, ArrowRight, MonitorUp, Waypoints } from 'lucide-react'
import { TwoChairs } from '#shared/charts/two-chairs.tsx'
import { areTwoCamps } from '#shared/method/agreement.ts'
import { isWideGap, type RatingResult } from '#shared/method/rating.ts'
import type { RatingBallot } from '#shared/model/ballot.ts'
import { CHAIRS, DIMENSIONS, type Dimension } from '#shared/model/dimension.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { sayDots, sayGap } from '#shared/text/say-figures.ts'
import { sayReveal } from '#shared/text/say-reveal.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../../rpc/core-provider.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import type { NamedInteraction } from '../use-subject-names.ts'
import { ChairKey } from './chair-key.tsx'
import { FigureTable } from './figure-table.tsx'
import { FindingForm } from './finding-form.tsx'
import styles from './reveal.module.css'

export interface RevealDetailProps {
  readonly workshop: WorkshopId
  readonly ballot: RatingBallot
  readonly result: RatingResult
  readonly named: NamedInteraction
  readonly place: string
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
  readonly onReveal: (interaction: InteractionId) => void
}

/** Must be keyed by the interaction. */
export function RevealDetail(props: RevealDetailProps) {
  const { workshop, ballot, result, named, place, onPrevious, onNext, onReveal } = props
  const show = useCoreCommand('audience.show')
  const { interaction } = result
  const toRoom = () =>
    show.mutate(
      { kind: 'reveal', workshop, ballot: ballot.id, interaction },
      {
        onError: (error) => showToast({ tone: 'danger', text: error.message }),
        onSuccess: () => showToast({ tone: 'info', topic: 'room', text: t('reveal.shown') }),
      },
    )
  return (
    <article className={styles.detail} aria-label={named.line}>
      <header className={styles.head}>
        <div className={styles.headWords}>
          <p className={styles.place}>{place}</p>
          <h2 className={styles.service}>{named.service}</h2>
          {named.line !== named.service && <p className={styles.line}>{named.line}</p>}
        </div>
        <div className={styles.headButtons}>
          <IconButton
            name={t('reveal.previous')}
            keys="K"
            icon={<ArrowLeft />}
            variant="secondary"
            disabled={onPrevious === null}
            onClick={() => onPrevious?.()}
          />
          <IconButton
            name={t('reveal.next')}
            keys="J"
            icon={<ArrowRight />}
            variant="secondary"
            disabled={onNext === null}
            onClick={() => onNext?.()}
          />
          {!named.gone && (
            <IconButton
              name={t('reveal.onMap')}
              icon={<Waypoints />}
              variant="secondary"
              onClick={() => onReveal(interaction)}
            />
          )}
          <Button variant="primary" icon={<MonitorUp />} onClick={toRoom}>
            {t('reveal.room')}
          </Button>
        </div>
      </header>
      <p className={styles.sentence}>{sayReveal(result)}</p>
      <div className={styles.keys}>
        {CHAIRS.map((chair) => (
          <ChairKey key={chair} chair={chair} voters={result[chair].voters} tooFew={result[chair].tooFew} />
        ))}
      </div>
      <div className={styles.charts}>
        {DIMENSIONS.map((dimension) => (
          <DimensionCard key={dimension} dimension={dimension} result={result} />
        ))}
      </div>
      <FindingForm workshop={workshop} interaction={interaction} flagged={result.flags.length > 0} />
      <FigureTable result={result} />
    </article>
  )
}

function DimensionCard({ dimension, result }: { readonly dimension: Dimension; readonly result: RatingResult }) {
  const customer = result.customer.dimensions[dimension]
  const provider = result.provider.dimensions[dimension]
  const gap = result.gaps[dimension]
  const name = t(`term.dimension.${dimension}`)
  return (
    <section className={styles.dimension} aria-label={name}>
      <header className={styles.dimensionHead}>
        <h3 className={styles.dimensionName}>{name}</h3>
        {result.weakest?.dimension === dimension && <Badge>{t('reveal.weakest')}</Badge>}
        {customer.talkFirst && (
          <Badge tone="warn">{t(areTwoCamps(customer.dots) ? 'reveal.camps' : 'reveal.talk')}</Badge>
        )}
        <span className={styles.gap} data-wide={gap !== null && isWideGap(gap)}>
          {gap === null ? t('reveal.noGap') : t('reveal.gap', { gap: sayGap(gap) })}
        </span>
      </header>
      <TwoChairs
        label={t('reveal.chart', { dimension: name, customer: sayDots(customer), provider: sayDots(provider) })}
        customer={customer}
        provider={provider}
        className={styles.chart}
      />
      {customer.unknown + provider.unknown > 0 && (
        <p className={styles.unknown}>{t('reveal.unknown', { count: customer.unknown + provider.unknown })}</p>
      )}
    </section>
  )
}
