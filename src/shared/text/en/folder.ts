/** Names that the core gives to folders and copies. */
export const folder = {
  home: 'Home folder',
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  copyTitle: '{{title}} (copy)',
  copyTitleNumbered: '{{title}} (copy {{number}})',
} as const
