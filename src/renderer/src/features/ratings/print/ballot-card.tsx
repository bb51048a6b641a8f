/** A paper card of one person in one chair: the interactions one by one, and circles to mark. It asks no name unless the ballot does. */
import type { CSSProperties } from 'react'
import type { Chair } from '#shared/model/dimension.ts'
import { HIGHEST_SCORE } from '#shared/model/rating.ts'
import { t } from '#shared/text/text.ts'
import { fitPrint } from '../../../ui/print/fit-print.ts'
import { questionsOf } from '../hands-counts.ts'
import styles from './ballot-print.module.css'
import { type BallotPart, CARD } from './lay-out-ballots.ts'
import type { Printed } from './use-printed-interactions.ts'

/** What is printed into the circles: 1 to 5, then "don't know". */
export const MARKS: readonly string[] = [...Array.from({ length: HIGHEST_SCORE }, (_, index) => String(index + 1)), '?']

/** The number of an interaction stands before its name. */
const NUMBER_WIDTH = 8

export interface BallotCardProps {
  readonly card: BallotPart<Printed>
  readonly named: boolean
  /** Of the whole card, in millimetres. */
  readonly width: number
  /** Interactions beside each other. */
  readonly columns: number
}

export function BallotCard({ card, named, width, columns }: BallotCardProps) {
  const { chair, part, parts, first, interactions } = card
  const measures = {
    padding: `${CARD.padding}mm`,
    '--head': `${CARD.head}mm`,
    '--name': `${CARD.name}mm`,
    '--block-head': `${CARD.blockHead}mm`,
    '--row': `${CARD.row}mm`,
    '--block-gap': `${CARD.blockGap}mm`,
    '--column-gap': `${CARD.columnGap}mm`,
    '--columns': columns,
  } as CSSProperties
  const room = (width - 2 * CARD.padding - (columns - 1) * CARD.columnGap) / columns - NUMBER_WIDTH
  return (
    <div className={styles.card} style={measures} data-chair={chair}>
      <div className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <strong>{t(`print.ballots.heading.${chair}`)}</strong>
          {parts > 1 && <span className={styles.part}>{t('print.ballots.part', { part, parts })}</span>}
        </div>
        <div className={styles.scale}>
          {t(`ratings.pass.ask.${chair}`)} {t('print.ballots.scale')}
        </div>
      </div>
      {named && (
        <div className={styles.nameLine}>
          <span>{t('ratings.paper.name')}</span>
          <span className={styles.rule} />
        </div>
      )}
      <div className={styles.blocks}>
        {interactions.map((interaction, index) => (
          <Block
            key={interaction?.id ?? index}
            chair={chair}
            interaction={interaction}
            number={first + index}
            room={room}
          />
        ))}
      </div>
    </div>
  )
}

function Block(props: {
  readonly chair: Chair
  readonly interaction: Printed
  readonly number: number
  /** For the names, in millimetres. */
  readonly room: number
}) {
  const { chair, interaction, number, room } = props
  return (
    <div className={styles.block}>
      <div className={styles.blockHead}>
        <span className={styles.number}>{number}</span>
        <InteractionWords interaction={interaction} width={room} height={CARD.blockHead - 1} />
      </div>
      {questionsOf(chair).map((question) => (
        <div key={question} className={styles.row}>
          <span className={styles.question}>
            <strong>{t(`ratings.question.${question}`)}</strong>
            <span className={styles.statement}>{t(`ratings.pass.statement.${chair}.${question}`)}</span>
          </span>
          {MARKS.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

/** What is served and who serves whom, as large as the room takes it; nothing where it is written by hand. */
export function InteractionWords(props: {
  readonly interaction: Printed
  /** In millimetres. */
  readonly width: number
  readonly height: number
}) {
  const { interaction, width, height } = props
  if (interaction === null) return <span className={styles.rule} />
  const { service, line, provider, customer } = interaction
  const hasService = service !== line
  const between = t('print.rated.between', { provider, customer })
  const largest = { least: 3, most: hasService ? 11 : 10 }
  const serviceSize = fitPrint(
    hasService ? service : line,
    { width, height: hasService ? height * 0.55 : height },
    largest,
  )
  const partiesSize = fitPrint(between, { width, height: height * 0.45 }, { least: 3, most: 9 })
  return (
    <span className={styles.words} style={{ maxHeight: `${height}mm` }}>
      <strong dir="auto" style={{ fontSize: `${serviceSize}pt` }}>
        {hasService ? service : line}
      </strong>
      {hasService && (
        <span dir="ltr" className={styles.parties} style={{ fontSize: `${partiesSize}pt` }}>
          {between}
        </span>
      )}
    </span>
  )
}
