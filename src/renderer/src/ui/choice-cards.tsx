/** A few things to choose one from, each with a line of what it is. Radio buttons, so arrow keys choose and Enter in a form goes on. */
import { type ReactNode, useId } from 'react'
import styles from './choice-cards.module.css'
import { classNames } from './class-names.ts'

/** One of them. */
export interface Choice<T extends string> {
  readonly value: T
  readonly name: string
  /** Beside the name: a badge. */
  readonly mark?: ReactNode
  readonly summary: string
  /** At the end of the line. */
  readonly facts?: ReactNode
}

export interface ChoiceCardsProps<T extends string> {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: T | null
  readonly onChoose: (value: T) => void
  /** Name and line beside each other, where there are many short ones. */
  readonly dense?: boolean
}

export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>) {
  const { label, choices, chosen, onChoose, dense = false } = props
  const group = useId()
  return (
    <fieldset className={classNames(styles.group, dense && styles.dense)}>
      <legend className={styles.label}>{label}</legend>
      {choices.map(({ value, name, mark, summary, facts }) => (
        <label key={value} className={styles.card}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            aria-describedby={`${group}-${value}`}
            onChange={() => onChoose(value)}
          />
          <span className={styles.words}>
            <span className={styles.name}>
              {name}
              {mark}
            </span>
            <span id={`${group}-${value}`} className={styles.summary}>
              {summary}
            </span>
          </span>
          {facts !== undefined && <span className={styles.facts}>{facts}</span>}
        </label>
      ))}
    </fieldset>
  )
}
