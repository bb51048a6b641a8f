/** The plan in words. */
import { NAME_FIELDS, type PurgePlan } from '#shared/model/purge.ts'
import { sayList } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import { saySize } from '../../ui/say-size.ts'

/** Where names stand; null where none does. */
export function sayNames({ names }: PurgePlan): string | null {
  const parts = NAME_FIELDS.flatMap((field) => {
    const count = names[field]
    return count === 0 ? [] : [t(`purge.namesIn.${field}`, { count })]
  })
  return parts.length === 0 ? null : sayList(parts)
}

export function sayNotes({ notes }: PurgePlan): string | null {
  return notes === 0 ? null : t('purge.notesCount', { count: notes })
}

export function sayCards({ cards: { ballots, votes } }: PurgePlan): string | null {
  return votes === 0 ? null : t('purge.cardsCount', { count: votes, ballots: t('purge.ballots', { count: ballots }) })
}

/** What Baton keeps of the workshop and goes along. */
export function sayKept({ backups, deleted }: PurgePlan): string {
  const parts = [
    ...(backups.files > 0 ? [t('purge.backups', { count: backups.files, size: saySize(backups.bytes) })] : []),
    ...(deleted.files > 0 ? [t('purge.deleted', { count: deleted.files, size: saySize(deleted.bytes) })] : []),
  ]
  return parts.length === 0 ? t('purge.alongNone') : t('purge.alongCopies', { copies: sayList(parts) })
}

/** What stays, as finished sentences. */
export function sayStaying({ copies, pictures }: PurgePlan): readonly string[] {
  return [
    t('purge.stayFiles'),
    ...(copies.length > 0
      ? [t('purge.stayCopies', { titles: sayList(copies.map((title) => t('app.quoted', { text: title }))) })]
      : []),
    ...(pictures > 0 ? [t('purge.stayPictures', { count: pictures })] : []),
  ]
}
