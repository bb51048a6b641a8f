/** What an interaction is called in front of the room. */
import type { InteractionId } from '#shared/model/ids.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'

/** Empty names for what is not on the map. */
export function namesOf({ contents }: WorkshopReader, id: InteractionId) {
  const found = contents.interactions().find((interaction) => interaction.id === id)
  const parties = contents.parties()
  const nameOf = (party: string | undefined) => parties.find((one) => one.id === party)?.name ?? ''
  return { provider: nameOf(found?.provider), customer: nameOf(found?.customer), service: found?.service ?? '' }
}
