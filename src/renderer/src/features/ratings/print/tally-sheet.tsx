/** A page on which hands are counted with a pen: a line for each question about each interaction, a box for each answer. */
import type { CSSProperties } from 'react'
import type { Chair } from '#shared/model/dimension.ts'
import { t } from '#shared/text/text.ts'
import { type PageFormat, printableSize } from '../../../ui/print/paper.ts'
import { PrintPage } from '../../../ui/print/print-page.tsx'
import { questionsOf } from '../hands-counts.ts'
import { InteractionWords, MARKS } from './ballot-card.tsx'
import styles from './ballot-print.module.css'
import { TALLY } from './lay-out-ballots.ts'
import type { Printed } from './use-printed-interactions.ts'

/** Parts of the width; what is left is shared by the boxes. */
const NAMES = 0.32
const QUESTION = 0.16
/** Beside the names of an interaction: its number and some air. */
const BESIDE = 12

export interface TallySheetProps {
  readonly format: PageFormat
  readonly chair: Chair
  readonly interactions: readonly Printed[]
  /** Number of the first one, from 1. */
  readonly first: number
  readonly workshop: string
  /** From 0. */
  readonly page: number
  readonly count: number
}

export function TallySheet({ format, chair, interactions, first, workshop, page, count }: TallySheetProps) {
  const questions = questionsOf(chair)
  const width = printableSize(format).width * NAMES - BESIDE
  const measures = {
    '--tally-head': `${TALLY.head}mm`,
    '--tally-columns': `${TALLY.columns}mm`,
    '--tally-row': `${TALLY.row}mm`,
  } as CSSProperties
  return (
    <PrintPage format={format}>
      <div style={measures}>
        <header className={styles.tallyHead}>
          <div>
            <strong className={styles.tallyTitle}>
              {t('print.tally.heading', { chair: t(`ratings.chair.${chair}`) })}
            </strong>
            <p className={styles.soft}>{t('print.tally.hint')}</p>
            <p className={styles.present}>
              {t('ratings.hands.people')} <span className={styles.rule} />
            </p>
          </div>
          <div className={styles.workshop}>
            <span dir="auto">{workshop}</span>
            <span>{t('print.sheet.pageOf', { page: page + 1, count })}</span>
          </div>
        </header>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" style={{ width: `${NAMES * 100}%` }}>
                {t('term.interaction')}
              </th>
              <th scope="col" style={{ width: `${QUESTION * 100}%` }} aria-label={t('reveal.figure.dimension')} />
              {MARKS.map((mark) => (
                <th key={mark} scope="col" className={styles.answer}>
                  {mark}
                </th>
              ))}
            </tr>
          </thead>
          {interactions.map((interaction, index) => (
            <tbody key={interaction?.id ?? index}>
              {questions.map((question, row) => (
                <tr key={question}>
                  {row === 0 && (
                    <th scope="rowgroup" rowSpan={questions.length}>
                      <span className={styles.blockHead}>
                        <span className={styles.number}>{first + index}</span>
                        <InteractionWords
                          interaction={interaction}
                          width={width}
                          height={questions.length * TALLY.row - 4}
                        />
                      </span>
                    </th>
                  )}
                  <th scope="row">{t(`ratings.question.${question}`)}</th>
                  {MARKS.map((mark) => (
                    <td key={mark} />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </PrintPage>
  )
}
