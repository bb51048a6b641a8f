/** Words that stand on printed pages around what the workshop says. */
export const page = {
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  preparedOn: 'Date',
  logo: 'Logo',
  contents: 'Contents',
  foot: '{{by}} · {{day}}',
  number: 'Page',
  of: 'of',
  total: 'Total',
  money: '{{label}} ({{currency}})',
  tooSlow: 'it took too long',
  wroteNothing: 'it wrote nothing',
  mapMissing: 'The picture of the map is not in this copy.',
  papers: { a4: 'A4', letter: 'Letter', a3: 'A3', a2: 'A2', a1: 'A1', a0: 'A0' },
  poster: {
    map: 'The map: who serves whom',
    assembly: '{{paper}} poster on {{count}} sheets of {{sheet}}',
    print:
      'Print all pages at 100 %, also called “actual size”. The line below is 100 mm long when the printer kept the scale.',
    cut: 'Cut every sheet along its left and upper marks. What lies beyond the right and lower marks goes under the next sheet.',
    glue: 'Glue the sheets in {{rows}} rows of {{columns}}, from the upper left, as the plan shows.',
    ruler: '100 mm',
    sheet: '{{sheet}} of {{rows}} × {{columns}}',
  },
  handout: {
    lead_one: 'One stop on the map, as it was shown.',
    lead_other: '{{count}} stops on the map, as they were shown.',
    none: 'No stops were made for this workshop: its presentation had none.',
    stop: 'Stop {{number}}',
    picture: 'The map at: {{title}}',
  },
} as const
