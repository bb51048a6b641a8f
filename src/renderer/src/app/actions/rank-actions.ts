/** What the palette shows for what is typed: the best match first, whatever menu it is in. */
import { ACTIONS, type ActionId } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'

/**
 * Actions whose name, or whose menu, holds every word that was typed. A name that begins with it comes before one that
 * has a word which does, and that before one that merely holds it; equals stay in the order of the table.
 */
export function rankActions(typed: string): ActionId[] {
  const wanted = fold(typed)
  const words = wanted.split(' ')
  return ACTIONS.filter((action) => action.id !== 'palette')
    .map((action) => ({
      id: action.id,
      name: fold(t(`action.${action.id}`)),
      menu: fold(t(`app.menu.${action.menu}`)),
    }))
    .filter(({ name, menu }) => words.every((word) => name.includes(word) || menu.startsWith(word)))
    .map(({ id, name }) => ({ id, score: scoreOf(name, wanted) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id)
}

function scoreOf(name: string, wanted: string): number {
  if (name === wanted) return 4
  if (name.startsWith(wanted)) return 3
  if (` ${name}`.includes(` ${wanted}`)) return 2
  return name.includes(wanted) ? 1 : 0
}

/** Case, dots and spare blanks do not count. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
