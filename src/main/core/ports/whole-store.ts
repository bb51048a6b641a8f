/** What a file holds and no other area asks for: needed to write a workshop down with all of its past. */
import type { Agenda, Progress } from '#shared/model/guide.ts'
import type { PictureHash } from '#shared/model/picture.ts'
import type { WholeWorkshop } from '#shared/model/whole-workshop.ts'
import type { Entered } from './merge-store.ts'

export interface WholeRead {
  /** Every state of the agenda, the first one first. States that do not fit the model are left out. */
  agendas(): readonly Entered<Agenda>[]
  progresses(): readonly Entered<Progress>[]
  /** What left the map, and when. */
  archived(): WholeWorkshop['archived']
  /** When a picture was added. */
  pictureAddedAt(hash: PictureHash): string
}
