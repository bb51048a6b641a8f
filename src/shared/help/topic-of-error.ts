/** Which page of the help says more about a refusal. Only those that somebody can do something about; most sentences say all there is. */
import type { ErrorCode } from '../contract/errors.ts'
import type { HelpTopicId } from './topic.ts'

/** By the code of the refusal. */
export const TOPIC_OF_ERROR: Readonly<Partial<Record<ErrorCode, HelpTopicId>>> = {
  'connection-lost': 'file.stumbled',
  internal: 'file.stumbled',
  'workshop-missing': 'file.undo',
  'gone-for-good': 'file.undo',
  'file-damaged': 'file.broken',
  'file-not-baton': 'file.broken',
  'update-failed': 'file.broken',
  'salvage-nothing': 'file.broken',
  'password-wrong': 'file.locked',
  'sealed-damaged': 'file.locked',
  'backup-missing': 'file.earlier',
  'target-in-library': 'take.folder',
  'folder-missing': 'take.folder',
  'file-not-opened': 'take.folder',
  'disk-full': 'file.notSaved',
  'write-failed': 'file.notSaved',
  'folder-gone': 'file.notSaved',
  'file-gone': 'file.notSaved',
  'file-swapped': 'file.notSaved',
  'file-cut': 'file.notSaved',
  'log-gone': 'file.notSaved',
  'merge-itself': 'file.tables',
  'merge-votes-open': 'file.tables',
  'merge-moved-on': 'file.tables',
  'merge-undo-missing': 'file.tables',
  'print-missing': 'take.pdf',
  'print-failed': 'take.pdf',
  'paint-missing': 'take.pdf',
  'paint-failed': 'take.pdf',
  'purge-unsound': 'privacy.remove',
  'ballot-not-revealed': 'privacy.votes',
}
