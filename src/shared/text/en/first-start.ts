/** The first screen on a new laptop, and the same from the help later on. */
export const firstStart = {
  title: 'Welcome to Baton',
  lead: 'Three things, and you can begin. No account, no network, nothing to fill in.',
  step: {
    what: {
      title: 'What you do',
      say: { name: 'Say', text: 'In one sentence: what everybody whom you serve can count on.' },
      map: { name: 'Map', text: 'Who serves whom to get today’s work done, and how well.' },
      improve: { name: 'Improve', text: 'One small change within 30 days, and later whether it helped.' },
    },
    where: {
      title: 'Where it is kept',
      here: 'On this laptop alone. Each workshop is one file:',
      saved: '“Saved” means that it is on the disk. You never have to save.',
      backups: 'Backups are made by themselves while you work.',
      nothing: 'Nothing is ever sent anywhere.',
    },
    begin: {
      title: 'How you begin',
      practiceText: 'Real data, nothing can go wrong. Best for a first look.',
      formatText: 'With an agenda that leads you. Everything can be changed later.',
      importText: 'Bring your work along: from another laptop, a stick or a file.',
    },
  },
  formats: 'Formats to begin with',
  beginWith: 'Begin',
  beginWithName: 'Begin with “{{name}}”',
  again: 'You find this page again in the help.',
  skip: 'Go to Home',
} as const
