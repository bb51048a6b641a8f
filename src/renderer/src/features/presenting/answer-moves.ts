/** Answers of the practice room come one by one: next and back go along them before they leave them. */
import type { Showing } from '#shared/model/scene.ts'

type Answers = Extract<Showing, { readonly kind: 'answers' }>

/** The same with one answer more, or one less; null where there is none, or where something else is shown. */
export function moveAnswers(showing: Showing, by: 1 | -1): Answers | null {
  if (showing.kind !== 'answers') return null
  const shown = showing.shown + by
  return shown < 0 || shown > showing.answers.length ? null : { ...showing, shown }
}
