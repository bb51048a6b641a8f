/** What is true of saving: the disk that does not take something, and the ways out. What follows a colon begins small. */
import type { SAVING_TROUBLES } from '../../contract/rescue.ts'

const trouble = {
  'disk-full': 'the disk is full. Free some space; Baton keeps trying.',
  'write-failed': 'the disk does not take it ({{reason}}). What was saved before is safe; Baton keeps trying.',
  'file-read-only': 'the disk can only be read now. Make it writable again; Baton keeps trying.',
  'file-no-access':
    'Baton may not write to {{folder}} any more. Give back the rights to that folder; Baton keeps trying.',
  'workshop-in-use': 'another program holds the file of this workshop. Close it there; Baton keeps trying.',
  'folder-gone':
    'the folder {{folder}} is not there any more. Put it back, or plug the stick in again; saving then goes on by itself.',
  'file-gone': 'the file of this workshop was taken away. Baton is putting it back.',
  'file-swapped':
    'another file lies in the place of this workshop. Save what you see elsewhere; nothing is overwritten.',
  'file-cut': 'another program cut off a part of the file of this workshop. Save what you see elsewhere.',
  'log-gone': 'another program took away a part of this workshop’s file. Baton is writing it anew.',
  'file-damaged':
    'a part of the file of this workshop is damaged. Nothing more is written to it; go to the ways back from here.',
} as const satisfies Record<(typeof SAVING_TROUBLES)[number], string>

export const saving = {
  trouble,
  /** While nothing waits: what was saved is safe, and the next edit will not be. */
  blocked: 'Cannot save',
  spoken: '{{state}}: {{message}}',
  silent: 'Not saved: Baton does not answer now. Edits stay in this window and are saved as soon as it does.',
  nothingWaits: 'Everything up to here is saved.',
  waits: 'Only this window holds {{what}}. Leave it open.',
  both: '{{edits}} and {{entries}}',
  edits_one: '{{count}} edit of the map',
  edits_other: '{{count}} edits of the map',
  entries_one: '{{count}} entry',
  entries_other: '{{count}} entries',
  tryAgain: 'Try again',
  elsewhere: 'Save elsewhere…',
  elsewhereHint: 'A whole copy of the workshop, with everything that waits, on a stick or another disk.',
  copyName: '{{title}} rescued',
  elsewhereDone: '“{{title}}” was written with everything that waits, and read back: {{path}}',
  elsewherePart: '“{{title}}” was written to {{path}}. This did not fit and is not in it: {{reasons}}',
  keep: 'Keep these edits',
  keepHint: 'Writes what waits to a file among your downloads. Home takes it in once Baton answers again.',
  keptName: '{{title}} unsaved edits',
  kept: 'What waits was given to your downloads as “{{file}}”. Drop that file on Home once Baton answers again.',
  recover: 'Show the ways back…',
  recoverHint: 'Closes this workshop. A backup, or all that can still be read of the file, takes its place.',
  recoverFirst: 'Keep these edits first: when the workshop is closed they are gone from this window.',
  leave: 'Go to Home without what waits',
  leftBehind:
    'What was not saved when this window was loaded again is kept in it, and is taken in by itself once it can be saved. Leave the window open. {{reason}}',
  takenIn: '“{{title}}”: {{what}} were taken in.',
  takenNone: '“{{title}}” has all of this already. Nothing was changed.',
  takenPart: '“{{title}}”: {{what}} were taken in. This does not fit any more: {{reasons}}',
  taken_one: '{{count}} thing that was not saved',
  taken_other: '{{count}} things that were not saved',
  takeInUnreadable: '“{{file}}” cannot be read. Choose it again; nothing was changed.',
} as const
