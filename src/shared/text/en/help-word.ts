/** Help: the words of Baton, each with what it means. */
export const helpWord = {
  workshop: { name: 'Workshop', text: 'One engagement, kept in one file.' },
  session: { name: 'Session', text: 'One sitting of a workshop, on one date.' },
  party: {
    name: 'Party',
    text: 'Whoever or whatever serves or is served: a team, a role, a system, a machine, a customer, a supplier.',
  },
  interaction: {
    name: 'Interaction',
    text: 'A service that one party gives another, drawn as a line from provider to customer.',
  },
  provider: { name: 'Provider', text: 'Who serves in an interaction.' },
  customer: { name: 'Customer', text: 'Who is served in an interaction: inside the company the internal customer.' },
  service: { name: 'Service', text: 'What is served: a thing, an answer, a decision.' },
  zone: { name: 'Zone', text: 'An area of the map that holds parties, such as a department or a phase.' },
  group: { name: 'Group', text: 'The part of the organisation that a party belongs to.' },
  chair: { name: 'Chair', text: 'From where somebody rates: the customer’s chair or the provider’s.' },
  dimension: {
    name: 'WHAT, WHEN, WAY, EFFORT',
    text: 'What is rated: exactly what they want, when they need it, in the way they need it, with as little effort as possible. 5 is good in all four.',
  },
  rating: { name: 'Rating', text: 'A number from 1 to 5, or “don’t know”.' },
  gap: {
    name: 'Gap',
    text: 'What the providers expected minus what the customers gave. Above zero: the provider overrates itself.',
  },
  ballot: { name: 'Ballot', text: 'A secret vote. A card is one person’s answers.' },
  check: {
    name: 'Check',
    text: 'Five questions about one interaction; anything but five times yes asks for a closer look.',
  },
  buildingBlock: {
    name: 'Building block',
    text: 'Where to look after a check: the service itself, or the process around it.',
  },
  moment: { name: 'Moment', text: 'A step inside an interaction, seen by the customer.' },
  truth: {
    name: 'Moment of truth',
    text: 'Where the customer decides to keep to the official way or to work around it.',
  },
  measure: {
    name: 'Measure',
    text: 'What internal customers count or time, with a unit, a direction and a target. A measurement is a dated value of it.',
  },
  miss: { name: 'Miss', text: 'A request that was not delivered as agreed.' },
  cost: {
    name: 'Cost of a miss',
    text: 'Rework, waiting and chasing on both sides, and what is paid directly, for one miss.',
  },
  effort: {
    name: 'Effort cost',
    text: 'Minutes that every request takes too long. Kept apart from the cost of misses.',
  },
  range: {
    name: 'Safe, middle, could be as high as',
    text: 'P10, P50 and P90: in one of ten cases it is less than the first, in one of ten more than the last.',
  },
  change: { name: 'Change', text: 'One small thing that is tried, with an owner, a measure and a review date.' },
  review: { name: 'Review', text: 'The decision about a change on its date: adopt, adapt or abandon.' },
  saving: {
    name: 'Saving',
    text: 'What the cost card says since a change began, against what it said before; verified once both were measured.',
  },
  evidence: { name: 'Evidence', text: 'Everything the room said or measured.' },
  edit: { name: 'Edit', text: 'One recorded step of the map’s past.' },
  version: { name: 'Version', text: 'A named state of the map, such as “as is, March”.' },
  format: { name: 'Format', text: 'A stored agenda that new workshops begin with.' },
  block: { name: 'Block', text: 'One part of an agenda.' },
  guide: { name: 'Guide', text: 'The agenda of a workshop, how far it has come, and its timer.' },
  scene: { name: 'Scene', text: 'What the room’s window shows.' },
  stop: { name: 'Stop', text: 'A place on the map that a presentation goes to.' },
  facilitatorWindow: { name: 'Facilitator window', text: 'Your window, on the laptop.' },
  audienceWindow: { name: 'Audience window', text: 'The room’s window, on the projector.' },
  rehearsal: { name: 'Rehearsal', text: 'A copy to try things in, thrown away afterwards.' },
} as const
