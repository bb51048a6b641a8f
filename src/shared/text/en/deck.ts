/** What stands on slides beside the words of the report. */
export const deck = {
  notYet: 'Still open',
  nothingYet: 'Nothing of this has been said in the workshop yet.',
  moreRows_one: 'The report has one more.',
  moreRows_other: 'The report has {{count}} more.',
  reportHasMore: 'The report says more of this.',
  logo: 'Logo',
  layouts: { cover: 'Cover', title: 'Title', text: 'Title and text' },
  places: { title: 'Title', subtitle: 'Subtitle', text: 'Text', chapter: 'Chapter', notes: 'Notes' },
}
