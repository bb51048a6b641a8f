/** Agenda and progress as the core keeps them: each state is added whole, the newest holds, the older ones are its past. */
import type { Agenda, Progress } from '#shared/model/guide.ts'
import type { BlockId } from '#shared/model/ids.ts'

/** Where the guide stands. */
export interface GuideRead {
  /** Null in a workshop that never had one. */
  agenda(): Agenda | null
  progress(): Progress | null
  /** Whether a block was ever in the agenda. */
  knowsBlock(id: BlockId): boolean
  /** The states, by entry, that do not fit the model. */
  unfit(): readonly string[]
}

/** Adding the next state. */
export interface GuideWrite extends GuideRead {
  addAgenda(entry: number, agenda: Agenda): void
  addProgress(entry: number, progress: Progress): void
}
