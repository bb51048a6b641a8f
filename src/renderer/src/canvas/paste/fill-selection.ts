/**
 * Lines pasted into a selection fill it. Interactions: one line is the service of all, as many lines as interactions are
 * their services in reading order. Parties: one line is the name of one, and the group of several. Anything else is a
 * list of its own, beside the selection.
 */
import type { Editor, TLShapeId } from 'tldraw'
import { LIMITS } from '#shared/model/limits.ts'
import { type InteractionShape, isInteraction, isParty, type PartyShape } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'
import { t } from '#shared/text/text.ts'
import { partiesByName } from './add-names.ts'
import { sayLongLine } from './say-paste.ts'

/** What filling came to, as a sentence; `work` is null when nothing may be changed. */
export interface Filling {
  readonly sentence: string
  readonly work: (() => void) | null
}

function tooLong(lines: readonly string[], limit: number): Filling | null {
  const index = lines.findIndex((line) => line.length > limit)
  const length = lines[index]?.length
  return length === undefined ? null : { sentence: sayLongLine(index + 1, length, limit), work: null }
}

/** How these lines would fill what is selected; null when they are a list of their own. */
export function fillSelection(editor: Editor, lines: readonly string[]): Filling | null {
  const selected = editor.getSelectedShapes()
  const [first] = lines
  if (selected.length === 0 || first === undefined) return null
  if (selected.every(isInteraction)) return fillServices(editor, selected, lines)
  if (lines.length > 1 || !selected.every(isParty)) return null
  const [only, ...others] = selected
  if (others.length > 0 || !only) return fillGroup(editor, selected, first)
  return fillName(editor, only, first)
}

function fillServices(editor: Editor, selected: readonly InteractionShape[], lines: readonly string[]): Filling | null {
  if (lines.length > 1 && lines.length !== selected.length) return null
  const problem = tooLong(lines, LIMITS.service)
  if (problem) return problem
  const ordered = [...selected].sort((a, b) => {
    const one = editor.getShapePageBounds(a.id)?.center
    const other = editor.getShapePageBounds(b.id)?.center
    return (one?.y ?? 0) - (other?.y ?? 0) || (one?.x ?? 0) - (other?.x ?? 0)
  })
  return {
    sentence: t('paste.served', { count: selected.length }),
    work() {
      editor.updateShapes<InteractionShape>(
        ordered.map(({ id }, index) => {
          const service = lines.length === 1 ? lines[0] : lines[index]
          return { id, type: 'interaction', props: { service: service ?? '' } }
        }),
      )
    },
  }
}

function fillGroup(editor: Editor, selected: readonly PartyShape[], group: string): Filling {
  return (
    tooLong([group], LIMITS.name) ?? {
      sentence: t('paste.grouped', { count: selected.length, group }),
      work: () => editor.updateShapes<PartyShape>(selected.map(({ id }) => ({ id, type: 'party', props: { group } }))),
    }
  )
}

function fillName(editor: Editor, party: PartyShape, name: string): Filling {
  const known: TLShapeId | undefined = partiesByName(editor).get(foldName(name))
  if (known !== undefined && known !== party.id) return { sentence: t('paste.sameName', { name }), work: null }
  return (
    tooLong([name], LIMITS.name) ?? {
      sentence: t('paste.renamed', { name }),
      work: () => editor.updateShape<PartyShape>({ id: party.id, type: 'party', props: { name } }),
    }
  )
}
