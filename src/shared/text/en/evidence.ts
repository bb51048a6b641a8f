/** What does not fit in something that was said; see the errors `evidence-invalid`. */
export const evidence = {
  sides: 'The pair',
  sameParty: 'both cards are about the same party',
  about: 'What the note is about',
  neverOnMap: 'it was never on the map',
  author: 'The author',
  anonymous: 'this note is anonymous and stays so',
} as const
