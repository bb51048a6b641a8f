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
  'file-damaged': 'a part of the file of this workshop is damaged. Save what you see elsewhere.',
} as const satisfies Record<(typeof SAVING_TROUBLES)[number], string>

export const saving = {
  trouble,
} as const
