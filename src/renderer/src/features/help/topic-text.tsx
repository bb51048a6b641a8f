/** A topic from its title to its last line, on the screen and on paper. */
import type { HelpPart, HelpTopic } from '#shared/help/topic.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Marked } from './marked.tsx'
import styles from './topic-text.module.css'

export interface TopicTextProps {
  readonly topic: HelpTopic
  /** What was typed in the search stands out; empty for nothing. */
  readonly typed: string
  /** The line of a table that was found. */
  readonly row: string | null
}

export function TopicText({ topic, typed, row }: TopicTextProps) {
  return (
    <div className={styles.text}>
      <h3 className={styles.title}>
        <span>
          <Marked text={topic.title} typed={typed} />
        </span>
        <Kbd keys={topic.keys} />
      </h3>
      {topic.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a topic never change places
        <section key={index} className={styles.part}>
          {part.heading !== null && <h4 className={styles.heading}>{part.heading}</h4>}
          <Part part={part} typed={typed} row={row} />
        </section>
      ))}
    </div>
  )
}

function Part({ part, typed, row }: { readonly part: HelpPart } & Pick<TopicTextProps, 'typed' | 'row'>) {
  switch (part.kind) {
    case 'text':
      return (
        <p className={styles.paragraph}>
          <Marked text={part.text} typed={typed} />
        </p>
      )
    case 'points':
      return (
        <ul className={styles.points}>
          {part.points.map((point) => (
            <li key={point}>
              <Marked text={point} typed={typed} />
            </li>
          ))}
        </ul>
      )
    case 'rows':
      return (
        <dl>
          {part.rows.map((one) => (
            <div key={one.id} className={styles.row} data-row={one.id} data-found={one.id === row}>
              <dt className={styles.name}>
                <Marked text={one.name} typed={typed} />
              </dt>
              <dd className={styles.says}>
                {one.keys.length > 0 && (
                  <span className={styles.keys}>
                    {one.keys.map((keys) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                  </span>
                )}
                {one.text !== '' && <Marked text={one.text} typed={typed} />}
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}
