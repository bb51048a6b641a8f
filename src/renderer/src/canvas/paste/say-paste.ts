/** The sentences about what was pasted. */
import type { PasteRefusal } from '#shared/import/read-paste.ts'
import { ACTIONS } from '#shared/model/action.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { isApple } from '../../ui/kbd.tsx'
import { formatKeys } from '../../ui/keys.ts'

/** The shortcut that pastes one note, as this machine writes it. */
export function noteKeys(): string {
  return formatKeys(ACTIONS.find((action) => action.id === 'paste-note')?.keys ?? '', isApple())
}

export function sayRefusal(refusal: PasteRefusal): string {
  switch (refusal.reason) {
    case 'too-large':
      return t('paste.tooLarge')
    case 'too-many-lines':
      return t('paste.tooManyLines', { count: refusal.count, limit: LIMITS.pasteLines, keys: noteKeys() })
    case 'too-many-rows': {
      const action = t('action.import-table')
      return t('paste.tooManyRows', { count: refusal.count, limit: LIMITS.pasteRows, action })
    }
    case 'too-many-columns':
      return t('paste.tooManyColumns', { count: refusal.count, limit: LIMITS.pasteColumns })
    case 'too-long':
      return t('paste.rowTooLong', { row: refusal.row })
    case 'nobody-serves':
      return t('paste.nobodyServes')
  }
}

/** A line that is too long for where it would go. */
export function sayLongLine(line: number, length: number, limit: number): string {
  return t('paste.lineTooLong', { line, length, limit, keys: noteKeys() })
}

/** "12 parties added, 3 were already there." */
export function sayNames(added: number, there: number): string {
  if (added === 0) return sentence([t('paste.partiesThere', { count: there })])
  return sentence([t('paste.added', { count: added }), ...(there > 0 ? [t('paste.there', { count: there })] : [])])
}

export interface PastedCast {
  readonly parties: number
  readonly partiesThere: number
  readonly interactions: number
  readonly interactionsThere: number
  readonly leftOut: number
}

export function sayCast(counts: PastedCast): string {
  const { parties, partiesThere, interactions, interactionsThere, leftOut } = counts
  return sentence([
    t('paste.interactions', { count: interactions }),
    ...(parties > 0 ? [t('paste.added', { count: parties })] : []),
    ...(partiesThere > 0 ? [t('paste.partiesThere', { count: partiesThere })] : []),
    ...(interactionsThere > 0 ? [t('paste.interactionsThere', { count: interactionsThere })] : []),
    ...(leftOut > 0 ? [t('paste.leftOut', { count: leftOut })] : []),
  ])
}

function sentence(parts: readonly string[]): string {
  return `${parts.join(', ')}.`
}
