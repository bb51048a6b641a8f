/** A card while it is filled in: what was answered about which interaction. Pure; the cursor is for paper cards typed one after another. */
import type { Chair } from '#shared/model/dimension.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { type Answer, type Answers, QUESTIONS, type Question } from '#shared/model/rating.ts'
import { questionsOf } from './hands-counts.ts'

const NO_ANSWERS: Answers = { what: null, when: null, way: null, effort: null, importance: null }

/** Answers by interaction; one that is not in it has none. */
export type CardAnswers = ReadonlyMap<InteractionId, Answers>

/** What was answered to a question; null for nothing. */
export function answerTo(card: CardAnswers, interaction: InteractionId, question: Question): Answer {
  return card.get(interaction)?.[question] ?? null
}

/** The card with this answer. */
export function withAnswer(
  card: CardAnswers,
  interaction: InteractionId,
  question: Question,
  answer: Answer,
): CardAnswers {
  return new Map(card).set(interaction, { ...(card.get(interaction) ?? NO_ANSWERS), [question]: answer })
}

/** What a key says: 1..5 a score, 0 "don't know"; null when it says nothing. */
export function readAnswer(key: string): Exclude<Answer, null> | null {
  if (key === '0' || key === '?') return 'unknown'
  return /^[1-5]$/.test(key) ? (Number(key) as Exclude<Answer, null | 'unknown'>) : null
}

/** How many questions about this interaction have an answer. */
export function countAnswered(card: CardAnswers, interaction: InteractionId): number {
  return QUESTIONS.filter((question) => answerTo(card, interaction, question) !== null).length
}

/** What is handed in: interactions without any answer are left out. */
export function listAnswers(card: CardAnswers): { interaction: InteractionId; answers: Answers }[] {
  return [...card]
    .filter(([interaction]) => countAnswered(card, interaction) > 0)
    .map(([interaction, answers]) => ({ interaction, answers }))
}

/** A card of paper that is being typed: one row for each interaction. */
export interface PaperDraft {
  readonly chair: Chair
  readonly interactions: readonly InteractionId[]
  readonly answers: CardAnswers
  readonly row: number
  readonly column: number
}

/** An empty card. */
export function openPaper(chair: Chair, interactions: readonly InteractionId[]): PaperDraft {
  return { chair, interactions, answers: new Map(), row: 0, column: 0 }
}

/** Puts an answer (null takes it out) into the cell in hand and goes on, over the end of a row into the next. */
export function typeAnswer(draft: PaperDraft, answer: Answer): PaperDraft {
  const questions = questionsOf(draft.chair)
  const interaction = draft.interactions[draft.row]
  const question = questions[draft.column]
  if (interaction === undefined || question === undefined) return draft
  const answers = withAnswer(draft.answers, interaction, question, answer)
  const isLast = draft.column === questions.length - 1
  if (!isLast) return { ...draft, answers, column: draft.column + 1 }
  return draft.row === draft.interactions.length - 1
    ? { ...draft, answers }
    : { ...draft, answers, row: draft.row + 1, column: 0 }
}

/** Empties the cell in hand; of an empty one, goes back to the cell before and empties that. */
export function eraseAnswer(draft: PaperDraft): PaperDraft {
  const questions = questionsOf(draft.chair)
  const at = (place: { row: number; column: number }) => {
    const interaction = draft.interactions[place.row]
    const question = questions[place.column]
    return interaction === undefined || question === undefined ? null : { interaction, question, ...place }
  }
  const here = at(draft)
  if (here === null) return draft
  if (answerTo(draft.answers, here.interaction, here.question) !== null) {
    return { ...draft, answers: withAnswer(draft.answers, here.interaction, here.question, null) }
  }
  const before =
    draft.column > 0
      ? at({ row: draft.row, column: draft.column - 1 })
      : at({ row: draft.row - 1, column: questions.length - 1 })
  if (before === null) return draft
  const { interaction, question, row, column } = before
  return { ...draft, answers: withAnswer(draft.answers, interaction, question, null), row, column }
}

/** Where a key of movement leads; null when it means none. */
export function moveOnPaper(draft: PaperDraft, key: string): PaperDraft | null {
  const { row, column, interactions, chair } = draft
  const last = questionsOf(chair).length - 1
  const to = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row, column: 0 },
    End: { row, column: last },
  }[key]
  if (to === undefined) return null
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value))
  return { ...draft, row: clamp(to.row, interactions.length - 1), column: clamp(to.column, last) }
}
