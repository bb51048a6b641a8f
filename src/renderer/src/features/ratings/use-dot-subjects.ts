/** What dots can be put on now: parties, interactions and notes, by name. */
import { useMemo } from 'react'
import type { DotTarget } from '#shared/model/ballot.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { interactionOptions } from '#shared/text/interaction-label.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useEvidence } from '../../rpc/use-evidence.ts'
import type { Tickable } from './tick-list.tsx'

/** Notes without text have no name to vote on. */
export function useDotSubjects(workshop: WorkshopId): Readonly<Record<DotTarget, readonly Tickable[]>> {
  const { parties, interactions } = useMapContents()
  const evidence = useEvidence(workshop)
  return useMemo(() => {
    const notes = (evidence ?? []).flatMap((one) => (one.kind === 'note' && one.value?.text ? [one] : []))
    return {
      parties: parties.map(({ id, name }) => ({ id, label: name })),
      interactions: interactionOptions(interactions, parties).map(({ value, label }) => ({ id: value, label })),
      notes: notes.map(({ subject, value }) => ({ id: subject, label: value?.text ?? '' })),
    }
  }, [parties, interactions, evidence])
}

/** The name of a subject of a vote, also when it has gone. */
export function useSubjectName(workshop: WorkshopId, over: DotTarget): (id: string) => string {
  const subjects = useDotSubjects(workshop)
  return (id) => subjects[over].find((one) => one.id === id)?.label ?? t('reveal.gone')
}
