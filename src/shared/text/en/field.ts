/** What stands under a field that holds something which cannot be stored. Shared by every place that edits. */
export const field = {
  empty: 'This needs at least one letter. The old text stays until you type one.',
  tooLong:
    '{{length}} characters are typed, {{limit}} fit. Shorten it: nothing typed is lost, but it is not saved yet.',
  /** An open cell of a table. */
  grid: {
    editing: '{{column}} of {{row}}',
    editingSeveral: '{{column}} of {{count}} selected rows',
  },
} as const
