/** What salvage could read of a damaged workshop, and what it could not. */
import type { Area } from '../translation.ts'

export const salvage: Area<'salvage'> = {
  /** What lies in each table, in words; the tables’ own names without their underscores. */
  table: {
    workshop: 'Titre et client',
    session: 'Séances',
    entry: 'Lignes du journal',
    mapSchema: 'Versions du format de la carte',
    record: 'Éléments de la carte',
    edit: 'Modifications de la carte',
    editPack: 'Paquets d’anciennes modifications',
    batch: 'Réponses aux dernières modifications',
    party: 'Acteurs',
    interaction: 'Interactions',
    zone: 'Zones',
    change: 'Changements',
    changeEntry: 'Entrées sur les changements',
    evidence: 'Constats',
    measurement: 'Mesures',
    agenda: 'États du déroulé',
    progress: 'États du guide',
    ballot: 'Votes',
    ballotEntry: 'Pas des votes',
    card: 'Bulletins des votes',
    ballotCount: 'Mains comptées',
    openCard: 'Bulletins de votes ouverts',
    openCount: 'Mains comptées de votes ouverts',
    picture: 'Images',
  },
  lostUnknown: 'personne ne peut le dire',
  lostNone: 'rien',
  leftOut: {
    votes_one: '{{count}} bulletin d’un vote dont la question est perdue.',
    votes_other: '{{count}} bulletins d’un vote dont la question est perdue.',
  },
}
