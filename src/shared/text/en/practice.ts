/** The practice workshop. */
export const practice = {
  heading: 'Practice workshop: how IT incidents are handed over',
  measured:
    'Measured: who handed how many incidents to whom, and the levels in the notes of the groups. Counted from a public sample of 890 incidents of one year.',
  madeUp:
    'Made up for practice: the zones, the kinds of parties, and the names, channels and standards of the largest services.',
  attribution:
    'Data: Amaral, Fantinato, Peres (2018), Incident management process enriched event log, UCI 498, doi:10.24432/C57S4H, CC BY 4.0.',
  partyLevels:
    'Measured: {{incidents}} incidents received, {{missed}} of them missed the service level ({{share}} %); median {{hours}} hours to resolve.',
  partyWithoutLevels: 'No levels are in the data for this group.',
  partyMadeUp: 'Its zone and kind are made up for practice.',
  interactionMeasured_one: 'Measured: {{count}} hand-over in the sample.',
  interactionMeasured_other: 'Measured: {{count}} hand-overs in the sample.',
  interactionMadeUp: 'Service, channel and standards are made up for practice.',
  rehearsalTitle: 'Rehearsal: {{title}}',
} as const
