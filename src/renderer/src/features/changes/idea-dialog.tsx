/**
 * Catches ideas for changes as fast as a room has them: one line, Enter, and the next can follow. Everything else about an
 * idea is said later. The frame of the window opens it, with what is known where the idea came from.
 */
import { useMemo, useState } from 'react'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import { foldLine } from '#shared/model/clean-text.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { ChangeId, InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { compareNames } from '#shared/model/names.ts'
import { interactionLabel, interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapCommands, useMapContents } from '../../canvas/hooks.ts'
import { useCoreCommand } from '../../rpc/core-provider.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import styles from './changes.module.css'

export interface IdeaDialogProps {
  readonly workshop: WorkshopId
  readonly start: IdeaStart
  readonly onClose: () => void
}

/** So many of those that were kept stay in sight. */
const SEEN = 3

/** Mounted while it is open. Ideas are kept one after the other, in the order in which they were typed. */
export function IdeaDialog({ workshop, start, onClose }: IdeaDialogProps) {
  const { parties, interactions } = useMapContents()
  const { flush } = useMapCommands()
  const log = useCoreCommand('changes.log')
  const [about, setAbout] = useState<InteractionId | null>(start.interaction ?? null)
  const [what, setWhat] = useState(() => foldLine(start.what ?? ''))
  const [problem, setProblem] = useState<{ readonly at: 'what' | 'about'; readonly sentence: string } | null>(null)
  const [kept, setKept] = useState<readonly { readonly id: ChangeId; readonly what: string; readonly line: string }[]>(
    [],
  )
  const options = useMemo(
    () => interactionOptions(interactions, parties).sort((a, b) => compareNames(a.label, b.label)),
    [interactions, parties],
  )
  const findProblem = (text: string): typeof problem => {
    const { length } = text
    if (about === null) return { at: 'about', sentence: t('changeViews.idea.aboutMissing') }
    if (length === 0) return { at: 'what', sentence: t('error.change-what-missing') }
    if (length <= LIMITS.shortText) return null
    return { at: 'what', sentence: t('field.tooLong', { length, limit: LIMITS.shortText }) }
  }
  const keep = async () => {
    const text = foldLine(what)
    // A second Enter on an empty line says that this was all.
    if (text === '' && kept.length > 0) return onClose()
    const found = findProblem(text)
    setProblem(found)
    if (found !== null || about === null || log.isPending) return
    setWhat('')
    try {
      // The interaction may be younger than the last batch: the core must know it before an idea can hang on it.
      await flush()
      const facts = { ...EMPTY_CHANGE, what: text, dimension: start.dimension ?? null }
      const { change } = await log.mutateAsync({ workshop, interaction: about, facts })
      const line = interactionLabel(
        interactions.find(({ id }) => id === about),
        parties,
      )
      setKept((before) => [{ id: change, what: text, line }, ...before])
    } catch (error) {
      setWhat((typed) => (typed === '' ? text : typed))
      setProblem({ at: 'what', sentence: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <Dialog
      title={t('changeViews.idea.title')}
      description={t('changeViews.idea.intro')}
      size="small"
      onClose={onClose}
      onSubmit={() => void keep()}
      actions={
        <>
          <Button onClick={onClose}>{t('changeViews.idea.done')}</Button>
          <Button type="submit" variant="primary">
            {t('changeViews.idea.keep')}
          </Button>
        </>
      }
    >
      <Select
        label={t('changeViews.idea.about')}
        value={about ?? ''}
        error={problem?.at === 'about' ? problem.sentence : null}
        options={[...(about === null ? [{ value: '', label: t('changeViews.idea.choose') }] : []), ...options]}
        onValue={(value) => {
          setAbout(interactions.find(({ id }) => id === value)?.id ?? null)
          setProblem(null)
        }}
      />
      <TextInput
        label={t('changeViews.idea.what')}
        value={what}
        error={problem?.at === 'what' ? problem.sentence : null}
        autoFocus={about !== null}
        onValue={(value) => {
          setWhat(value)
          setProblem(null)
        }}
      />
      <div role="status" className={styles.kept}>
        {kept.length > 0 && <p>{t('changeViews.idea.kept', { count: kept.length })}</p>}
      </div>
      {kept.length > 0 && (
        <ul className={styles.keptLines}>
          {kept.slice(0, SEEN).map((one) => (
            <li key={one.id}>
              {one.what} <span className={styles.soft}>{one.line}</span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
