/**
 * Says something more of a change, one after the other. An entry holds all facts, so a newcomer would add to those on the
 * screen; then a day that is said by leaving its field and a decision that is pressed in the same moment undo each other.
 */
import { ChangeFacts } from '#shared/model/change.ts'
import type { ChangeId } from '#shared/model/ids.ts'

const inTurn = new Map<ChangeId, Promise<unknown>>()

/** Waits for what is being said of the change, reads it anew, and writes it with these facts. Rejects as `write` does. */
export async function reviseInTurn<T>(
  change: ChangeId,
  facts: Partial<ChangeFacts>,
  { read, write }: { readonly read: () => Promise<ChangeFacts>; readonly write: (facts: ChangeFacts) => Promise<T> },
): Promise<T> {
  const before = inTurn.get(change) ?? Promise.resolve()
  const own = before.then(async () => write({ ...ChangeFacts.parse(await read()), ...facts }))
  // What was refused does not keep the next from its turn.
  const done = own.catch(() => null)
  inTurn.set(change, done)
  try {
    return await own
  } finally {
    if (inTurn.get(change) === done) inTurn.delete(change)
  }
}
