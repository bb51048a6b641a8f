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
  makeTitle: 'Practice workshop',
  makeText:
    'Built from real incidents of one company. What a room would have said before the chosen block is there already, made up for practice and marked as such.',
  make: 'Begin here',
  begins: 'The class begins at',
  there: {
    frame: 'Only the map; nothing has been said yet.',
    intent: 'Also the scope, the groups in the room and hourly rates.',
    map: 'Also the intent with its signs, and the vote on it.',
    rate: 'Also a swap of two sides, a quote and a parked question.',
    reveal: 'Also the votes from both chairs, still secret.',
    journey: 'Also the votes revealed, a check and what was found.',
    cost: 'Also a journey through one interaction.',
    act: 'The same as for Cost.',
    close: 'Also a change with an owner and a review date.',
  },
  resetTitle: 'Reset “{{title}}” for the next class',
  resetText:
    'A fresh practice workshop takes its place. The used one goes to “Recently deleted” on Home, from where it can be brought back.',
  reset: 'Reset',
  resetDone: 'This practice workshop is fresh. The used one is under “Recently deleted”.',
  rehearsalTitle: 'Rehearsal: {{title}}',
  rehearsing: 'Everything can be tried in this copy. “{{title}}” stays as it is.',
  leaveTitle: 'Throw the rehearsal away?',
  leaveText:
    'What was tried goes for good. “{{title}}” itself was not touched. A rehearsal that is kept becomes a workshop of its own.',
  goOn: 'Go on rehearsing',
  discard: 'Throw away',
  discardTitle: 'Throw the rehearsal away?',
  discardText: 'What was tried in it goes for good. “{{title}}” itself is not touched.',
  discarded: 'The rehearsal was thrown away.',
  keepAsk: 'Keep as a workshop…',
  keepTitle: 'Keep the rehearsal as a workshop',
  keepText: 'It becomes a workshop of its own, beside the one that was rehearsed.',
  keptTitle: '{{title}} (rehearsed)',
  keep: 'Keep',
  kept: '“{{title}}” is a workshop of its own now.',
} as const
