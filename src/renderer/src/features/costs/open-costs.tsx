/** What has no cost yet, as the next thing to do: begun cards with what they lack, then the worst rated. */
import { useState } from 'react'
import type { InteractionId } from '#shared/model/ids.ts'
import type { Party } from '#shared/model/party.ts'
import { interactionLabel } from '#shared/text/interaction-label.ts'
import { sayNumber } from '#shared/text/say-amount.ts'
import { sayList } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { OpenCost } from './cost-lines.ts'
import styles from './costs.module.css'

const FIRST = 6

export interface OpenCostsProps {
  readonly open: readonly OpenCost[]
  readonly parties: readonly Party[]
  readonly onCard: (interaction: InteractionId) => void
}

/** Nothing where all are costed. */
export function OpenCosts({ open, parties, onCard }: OpenCostsProps) {
  const [all, setAll] = useState(false)
  if (open.length === 0) return null
  return (
    <Card aria-label={t('costs.open.title')}>
      <h3>{t('costs.open.title')}</h3>
      <p className={styles.soft}>{t('costs.open.words', { count: open.length })}</p>
      <ul className={styles.open}>
        {(all ? open : open.slice(0, FIRST)).map((one) => (
          <li key={one.interaction.id}>
            <span className={styles.openName}>
              <b>{interactionLabel(one.interaction, parties)}</b>
              <span className={styles.soft}>{sayWhy(one)}</span>
            </span>
            <Button size="small" onClick={() => onCard(one.interaction.id)}>
              {one.missing === null ? t('costs.open.begin') : t('costs.open.goOn')}
            </Button>
          </li>
        ))}
      </ul>
      {open.length > FIRST && (
        <Button
          variant="quiet"
          className={styles.more}
          onClick={() => {
            setAll(!all)
          }}
        >
          {all ? t('costs.fewer', { count: FIRST }) : t('costs.all', { count: open.length })}
        </Button>
      )}
    </Card>
  )
}

function sayWhy({ missing, rated }: OpenCost): string {
  if (missing !== null && missing.length > 0) {
    return t('costs.open.missing', { inputs: sayList(missing.map((input) => t(`evidence.cost.${input}`))) })
  }
  if (missing !== null) return t('costs.open.noPart')
  return rated === null ? t('costs.open.notRated') : t('costs.open.rated', { mean: sayNumber(rated, 1) })
}
