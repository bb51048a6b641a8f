/** What a review looks back on, apart from what other areas hold. */
import { z } from 'zod'
import { CardsAround } from '../method/cards-around.ts'
import { WorkshopId } from '../model/ids.ts'
import { facilitator, query } from './call.ts'

/** Calls about reviews in an open workshop. */
export const reviewsCalls = {
  /** The cost cards before and since every change that began, in the order of `changes.list`. */
  'reviews.cards': query(facilitator, z.object({ workshop: WorkshopId }), z.array(CardsAround)),
}
