/** The head of a scene about one interaction: what is served, and who serves whom. */
import { serviceLine } from '#shared/text/interaction-label.ts'
import styles from './interaction-head.module.css'

export interface InteractionHeadProps {
  readonly provider: string
  readonly customer: string
  /** Empty where nobody named it: then the ends stand for it. */
  readonly service: string
  /** Whether there is room for the ends beside the service. */
  readonly withEnds?: boolean
}

export function InteractionHead({ provider, customer, service, withEnds = true }: InteractionHeadProps) {
  const ends = serviceLine(provider, customer, '')
  return (
    <header className={styles.head}>
      <h1 className={styles.service}>{service === '' ? ends : service}</h1>
      {service !== '' && withEnds && <p className={styles.ends}>{ends}</p>}
    </header>
  )
}
