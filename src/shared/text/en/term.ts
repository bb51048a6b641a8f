/** The words of the model: kinds, channels, periods, statuses. */
export const term = {
  kind: {
    team: 'Team',
    role: 'Role',
    system: 'System',
    machine: 'Machine',
    customer: 'Customer',
    supplier: 'Supplier',
  },
  channel: { unsaid: 'Not said', person: 'Person', software: 'Software', machine: 'Machine', document: 'Document' },
  period: { day: 'per day', week: 'per week', month: 'per month', quarter: 'per quarter', year: 'per year' },
  dimension: { what: 'WHAT', when: 'WHEN', way: 'WAY', effort: 'EFFORT' },
  serves: '{{provider}} serves {{customer}}',
  servesWhat: '{{provider}} serves {{customer}}: {{service}}',
  party: 'Party',
  interaction: 'Interaction',
  zone: 'Zone',
  showOnMap: 'Show on the map',
  status: { idea: 'Idea', planned: 'Planned', running: 'Running', reviewed: 'Reviewed' },
  decision: { adopt: 'Adopt', adapt: 'Adapt', abandon: 'Abandon' },
  block: { service: 'Service', process: 'Process', both: 'Service and process' },
} as const
