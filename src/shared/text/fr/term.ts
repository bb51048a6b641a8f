/** The words of the model: kinds, channels, periods, statuses. */
import type { Area } from '../translation.ts'

export const term: Area<'term'> = {
  kind: {
    team: 'Équipe',
    role: 'Rôle',
    system: 'Système',
    machine: 'Machine',
    customer: 'Client',
    supplier: 'Prestataire externe',
  },
  channel: {
    unsaid: 'Non précisé',
    person: 'Personne',
    software: 'Logiciel',
    machine: 'Machine',
    document: 'Document',
  },
  period: { day: 'par jour', week: 'par semaine', month: 'par mois', quarter: 'par trimestre', year: 'par an' },
  dimension: { what: 'QUOI', when: 'QUAND', way: 'COMMENT', effort: 'EFFORT' },
  serves: '{{provider}} sert {{customer}}',
  servesWhat: '{{provider}} sert {{customer}} : {{service}}',
  party: 'Acteur',
  interaction: 'Interaction',
  zone: 'Zone',
  more_one: '{{count}} autre',
  more_other: '{{count}} autres',
  showOnMap: 'Montrer sur la carte',
  status: { idea: 'Idée', planned: 'Prévu', running: 'En cours', reviewed: 'Bilan fait' },
  decision: { adopt: 'Adopter', adapt: 'Adapter', abandon: 'Abandonner' },
  block: { service: 'Service', process: 'Processus', both: 'Service et processus' },
}
