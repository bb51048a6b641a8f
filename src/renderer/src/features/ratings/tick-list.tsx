/** Things to be ticked, one below the other; it scrolls by itself. */
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './setup.module.css'

export interface Tickable {
  readonly id: string
  readonly label: string
}

export function TickList(props: {
  readonly name: string
  readonly items: readonly Tickable[]
  readonly ticked: ReadonlySet<string>
  readonly onTicked: (ticked: ReadonlySet<string>) => void
}) {
  const { name, items, ticked, onTicked } = props
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.hidden}>{name}</legend>
      <div className={styles.tickButtons}>
        <span className={styles.legend} aria-hidden="true">
          {name}
        </span>
        <Button size="small" variant="quiet" onClick={() => onTicked(new Set(items.map(({ id }) => id)))}>
          {t('ratings.setup.all')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onTicked(new Set())}>
          {t('ratings.setup.nothing')}
        </Button>
      </div>
      <ul className={styles.tickItems}>
        {items.map(({ id, label }) => (
          <li key={id}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={() => {
                  const next = new Set(ticked)
                  if (!next.delete(id)) next.add(id)
                  onTicked(next)
                }}
              />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
