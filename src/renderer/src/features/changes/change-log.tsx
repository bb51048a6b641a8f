/** The log of a change, told as a story, and the field that adds a comment to it. */
import { useMemo, useState } from 'react'
import type { Change } from '#shared/model/change.ts'
import { foldLines } from '#shared/model/clean-text.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { tellStory } from '#shared/text/change-story.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './changes.module.css'
import { readMoment } from './read-moment.ts'
import { useMeasuresOf } from './use-measures-of.ts'

/** Oldest entry first, as a story is told. */
export function ChangeLog({ workshop, change }: { readonly workshop: WorkshopId; readonly change: Change }) {
  const comment = useCoreCommand('changes.comment')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const own = useMeasuresOf(workshop, change.interaction)
  const measures = useMemo(() => new Map(own.map(({ id, measure }) => [id, measure])), [own])
  const add = async () => {
    const text = foldLines(typed)
    const { length } = text
    if (length === 0 || length > LIMITS.note) {
      setProblem(length === 0 ? t('error.comment-empty') : t('field.tooLong', { length, limit: LIMITS.note }))
      return
    }
    try {
      await comment.mutateAsync({ workshop, change: change.id, comment: text })
      setTyped('')
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className={styles.log}>
      <ol className={styles.story} aria-label={t('changes.logOf', { what: change.what })}>
        {tellStory(change.entries, measures).map((entry) => (
          <li key={`${entry.at} ${entry.kind}`}>
            <p className={styles.entryHead}>
              <strong>{entry.heading}</strong> <time dateTime={entry.at}>{readMoment(entry.at)}</time>
              {' · '}
              {t('changeViews.story.session', { number: entry.session })}
            </p>
            {entry.sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <form
        className={styles.comment}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextArea
          label={t('changes.commentLabel')}
          rows={2}
          value={typed}
          error={problem}
          onValue={(value) => {
            setTyped(value)
            setProblem(null)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
          }}
        />
        <div>
          <Button type="submit" size="small" disabled={comment.isPending}>
            {t('changes.commentAdd')}
          </Button>
        </div>
      </form>
    </div>
  )
}
