/**
 * Counting: cards and hands of one chair add up to how many people gave each answer. Of hands only these counts are known,
 * so nothing here looks at one person's whole card.
 */
import { DIMENSIONS } from '../model/dimension.ts'
import { type ChairVotes, HIGHEST_SCORE, QUESTIONS, type Question } from '../model/rating.ts'
import { countVotes, type Frequencies } from './agreement.ts'

/** How many people gave each answer to one question. */
export interface Tally {
  /** People who said 1, 2, 3, 4, 5. */
  readonly dots: Frequencies
  /** People who said "don't know": no score, kept out of every mean. */
  readonly unknown: number
}

/** Every question of a chair. */
export interface ChairTally {
  /** People who answered at least one question, "don't know" included. */
  readonly voters: number
  readonly questions: Readonly<Record<Question, Tally>>
  /** Whether hands rated a dimension, so that whole cards are not known of everybody. */
  readonly byHands: boolean
}

/**
 * Adds up all that was said from one chair about one interaction. A person who answered nothing is not counted. Whoever
 * gave a card and also raised a hand, for a question that the card leaves open, is one voter.
 */
export function tallyChair({ cards, hands }: ChairVotes): ChairTally {
  const given = cards.filter((card) => QUESTIONS.some((question) => card[question] !== null))
  const tallyOf = (question: Question): Tally => {
    const answers = given.map((card) => card[question])
    const scores = answers.filter((answer) => typeof answer === 'number')
    const counts = hands?.[question] ?? []
    return {
      dots: countVotes(scores, HIGHEST_SCORE).map((count, index) => count + (counts[index] ?? 0)),
      unknown: answers.filter((answer) => answer === 'unknown').length + (counts[HIGHEST_SCORE] ?? 0),
    }
  }
  const questions = {
    what: tallyOf('what'),
    when: tallyOf('when'),
    way: tallyOf('way'),
    effort: tallyOf('effort'),
    importance: tallyOf('importance'),
  }
  return {
    voters: Math.max(given.length, ...QUESTIONS.map((question) => countAnswers(questions[question]))),
    questions,
    byHands: DIMENSIONS.some((dimension) => (hands?.[dimension] ?? []).some((count) => count > 0)),
  }
}

/** How many gave an answer, "don't know" included. */
export function countAnswers(tally: Tally): number {
  return countScores(tally) + tally.unknown
}

/** How many gave a score, "don't know" left out. */
export function countScores({ dots }: Tally): number {
  return dots.reduce((sum, count) => sum + count, 0)
}
