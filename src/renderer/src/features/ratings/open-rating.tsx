/** An open rating: three ways to vote, which can be mixed and changed at any time, for cards and hands add up. */
import { Hand, LaptopMinimal, Square } from 'lucide-react'
import { useState } from 'react'
import type { RatingBallot } from '#shared/model/ballot.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { HandsEntry } from './hands-entry.tsx'
import { OpenBallot } from './open-ballot.tsx'
import { PaperEntry, type TypedCards } from './paper-entry.tsx'
import styles from './ratings.module.css'
import { SecretRating } from './secret/secret-rating.tsx'

const WAYS = ['hands', 'paper', 'pass'] as const
type Way = (typeof WAYS)[number]

const ICONS = { hands: <Hand />, paper: <Square />, pass: <LaptopMinimal /> } as const

/** Must be keyed by the ballot. */
export function OpenRating(props: {
  readonly workshop: WorkshopId
  readonly ballot: RatingBallot
  readonly title: string
  readonly onRevise: () => void
}) {
  const { workshop, ballot, title, onRevise } = props
  const [way, setWay] = useState<Way>('hands')
  const [cards, onCards] = useState<TypedCards['cards']>([])
  const [passing, setPassing] = useState(false)
  return (
    <OpenBallot workshop={workshop} ballot={ballot} title={title} onRevise={onRevise}>
      <Segmented<Way>
        name={t('ratings.open.way')}
        value={way}
        segments={WAYS.map((value) => ({ value, label: t(`ratings.open.ways.${value}`), icon: ICONS[value] }))}
        onValue={setWay}
      />
      {way === 'hands' && <HandsEntry workshop={workshop} ballot={ballot} />}
      {way === 'paper' && <PaperEntry workshop={workshop} ballot={ballot} typed={{ cards, onCards }} />}
      {way === 'pass' && <PassStart onStart={() => setPassing(true)} />}
      {passing && <SecretRating workshop={workshop} ballot={ballot} onLeave={() => setPassing(false)} />}
    </OpenBallot>
  )
}

/** What the facilitator should know before the laptop goes round. */
export function PassStart({ onStart }: { readonly onStart: () => void }) {
  return (
    <div className={styles.passStart}>
      <p>{t('ratings.pass.intro')}</p>
      <p className={styles.soft}>{t('ratings.pass.back')}</p>
      <Button variant="primary" icon={<LaptopMinimal />} onClick={onStart}>
        {t('ratings.pass.start')}
      </Button>
    </div>
  )
}
