/** What notes can be about in this workshop, as it stands now. */
import type { WorkshopId } from '#shared/model/ids.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import type { NoteWorld } from './note-subjects.ts'

const NO_BLOCKS: NoteWorld['blocks'] = []

export function useNoteWorld(workshop: WorkshopId): NoteWorld {
  const contents = useMapContents()
  const { data } = useCoreQuery('guide.get', { workshop })
  return { contents, blocks: data?.agenda.blocks ?? NO_BLOCKS }
}
