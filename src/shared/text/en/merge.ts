/** Merging what tables did in files of their own. */
export const merge = {
  unsaid: 'nothing said',
  takenBack: 'taken back',
  goneFromMap: 'taken off the map',
  keptOnMap: 'kept on the map, and worked on',
  drawing: 'Note or drawing',
  rating: 'Rating',
  dots: 'Dot vote',
  yes: 'yes',
  no: 'no',
  ofCases: '{{value}} of {{cases}}',
  fact: {
    scope: 'Scope',
    groups: 'Groups in the room',
    currency: 'Currency',
    rates: 'Hourly rates',
    names: 'Names',
    status: 'Status',
    what: 'Change',
  },
} as const
