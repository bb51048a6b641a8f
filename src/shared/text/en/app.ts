/** The window around everything: frame, messages, connection, dialogs that belong to no single feature. */
export const app = {
  name: 'Baton',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  messages: 'Messages',
  number: {
    'not-a-number': 'Type a number, or leave it empty.',
    'too-small': 'At least {{min}}.',
    'too-large': 'At most {{max}}.',
  },
} as const
