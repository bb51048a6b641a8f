/** Ballots: opened, voted in, revealed. Until the reveal no call gives away what is on a card. */
import { z } from 'zod'
import { Ballot, BallotTerms, Card, CardReceipt, Dots, DotTerms, RatingTerms } from '../model/ballot.ts'
import { BallotId, CardKey, WorkshopId } from '../model/ids.ts'
import { Hands } from '../model/rating.ts'
import { command, Done, event, facilitator, query, repeatable } from './call.ts'

const InWorkshop = z.object({ workshop: WorkshopId })
const OfBallot = InWorkshop.extend({ ballot: BallotId })

/** Calls about the ballots of an open workshop. */
export const ratingsCalls = {
  /** Every ballot, last opened first. */
  'ratings.list': query(facilitator, InWorkshop, z.array(Ballot)),
  /** Refuses `ballot-open` while another of the same kind is open, `interaction-missing` for what is not on the map. */
  'ratings.open': command(facilitator, InWorkshop.extend({ terms: BallotTerms }), z.object({ ballot: BallotId })),
  /**
   * Changes the terms of an open ballot. Interactions and subjects may be added, and taken out while nobody has voted on
   * them (`ballot-voted-on`); a lower limit holds for cards that come in from now on.
   */
  'ratings.revise': command(
    facilitator,
    OfBallot.extend({
      terms: z.discriminatedUnion('kind', [
        RatingTerms.omit({ anonymous: true }),
        DotTerms.omit({ anonymous: true, over: true }),
      ]),
    }),
    Done,
  ),
  /**
   * Takes one person's card. A window that does not know whether a card arrived sends it again under the same key, and it
   * is taken once. Refuses `ballot-closed`, `card-empty`, `card-too-many-dots`, `card-name-missing`, `ballot-not-about`, and
   * `interaction-missing`, `party-missing` or `note-missing` with the name of what is gone.
   */
  'ratings.submit': command(facilitator, OfBallot.extend({ card: Card, key: CardKey.optional() }), CardReceipt, {
    repeatable: ({ key }) => key !== undefined,
  }),
  /** Takes a card of an open ballot out again, without a trace. */
  'ratings.takeBack': command(facilitator, OfBallot.extend({ card: CardKey }), Done),
  /** Sets the hands counted for an interaction from a chair; all counts null takes them out. Refuses `hands-too-many`. */
  'ratings.setHands': command(facilitator, OfBallot.extend({ hands: Hands }), Done, repeatable),
  /** Sets the dots counted on a sheet for a subject. */
  'ratings.setStickers': command(facilitator, OfBallot.extend({ stickers: Dots }), Done, repeatable),
  /** Closes the ballot and lets everybody see it: cards are rewritten in shuffled order. Refuses `ballot-closed`, `ballot-without-votes`. */
  'ratings.reveal': command(facilitator, OfBallot, Done),
  /** Throws an open ballot away with all that is in it. */
  'ratings.discard': command(facilitator, OfBallot, Done),
}

/** What happens to them. */
export const ratingsEvents = {
  'ratings.changed': event(facilitator, InWorkshop),
}
