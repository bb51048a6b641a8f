/** One sentence for each error code: what happened, what is safe, what to do. `{{name}}` marks a fact from the details. */
import type { ErrorCode } from '../../contract/errors.ts'

export const error = {
  'call-unknown': 'Baton does not know the request “{{call}}”. Nothing was changed.',
  'call-invalid': 'The request “{{call}}” does not fit: {{problem}}. Nothing was changed.',
  'call-forbidden': 'This window may only look. Nothing was changed.',
  'connection-lost': 'The connection to Baton is lost. Edits stay in this window and are saved when it is back.',
  'home-in-use':
    'Another Baton already works with the data folder {{folder}} ({{holder}}). Use that one, or close it and start again; nothing was changed. With --home this one can work in a folder of its own.',
  'home-unusable': 'Baton cannot write to its data folder {{folder}} ({{reason}}). Choose another one with --home.',
  'set-by-administrator':
    'Your administrator has set this, in {{source}}. Ask whoever looks after this laptop to change it there; nothing was changed.',
  internal: 'Something went wrong inside Baton. What was called saved is safe; please try again.',
  'workshop-missing': 'This workshop is not in the library any more. Look under “Recently deleted”.',
  'workshop-not-open': 'This workshop is not open. Go to Home and open it again; everything saved is safe.',
  'workshop-already-open': 'This workshop is open. Close it first; nothing was changed.',
  'workshop-in-use': 'This workshop is open in another Baton ({{holder}}). Close it there first; nothing was changed.',
  'title-empty': 'A workshop needs a title. Type at least one letter.',
  'title-too-long': 'This title has {{length}} characters; at most {{limit}} fit. Shorten it, nothing was changed.',
  'client-too-long':
    'This client name has {{length}} characters; at most {{limit}} fit. Shorten it, nothing was changed.',
  'file-missing': 'There is no file “{{file}}”. Nothing was changed.',
  'file-not-regular': '“{{file}}” is not a file that Baton can read. Nothing was changed.',
  'file-empty': 'The file “{{file}}” is empty. Nothing was changed.',
  'file-not-baton': '“{{file}}” is not a Baton workshop, or its beginning is damaged. Nothing was changed.',
  'file-locked': '“{{file}}” is locked with a password. Nothing was changed.',
  'password-wrong': 'That is not the password of this file. Nothing was changed; try again.',
  'sealed-damaged':
    'The password is right, but the file did not arrive whole or was changed on the way. Ask for it again; nothing was changed.',
  'file-damaged': 'Part of the workshop “{{file}}” is damaged. The file was left as it is and nothing was changed.',
  'file-newer': '“{{file}}” was made with a newer Baton. It was left untouched; update Baton to open it.',
  'file-maybe-newer':
    '“{{file}}” says that a newer Baton made it, but nothing in it shows that, so it may be damaged. It was left untouched; if there is a newer Baton, try it there first.',
  'update-failed':
    'This Baton could not bring “{{file}}” up to date. The file is as it was, byte by byte, and a copy of it lies among its backups: open it with the Baton that it was made with.',
  'file-foreign-schema':
    '“{{file}}” holds things that no Baton workshop holds, so it was not opened. Nothing was changed.',
  'salvage-nothing': 'Nothing of “{{file}}” can be read any more. It was left as it is; a backup may be whole.',
  'workshop-sound': 'This workshop can be opened as it is. There is nothing to bring back.',
  'file-not-opened':
    '“{{file}}” was written, but no program on this laptop opens it. Show it in its folder, and choose a program there.',
  'file-no-access': 'Baton may not open “{{file}}”. Check the rights of the file and its folder; nothing was changed.',
  'file-read-only': '“{{file}}” can only be read. Copy it to a folder where you may write, then import it.',
  'file-exists': 'There is already a file “{{file}}”. Choose another name or replace it.',
  'file-name-too-long': 'The name “{{file}}” is too long for this disk. Choose a shorter one; nothing was changed.',
  'file-misplaced':
    '“{{file}}” was put into the library by hand, beside the workshop it is a copy of. Move it elsewhere and import it.',
  'file-unreadable': 'Baton could not read “{{file}}” ({{reason}}). The file was left as it is.',
  'json-broken': '“{{file}}” cannot be read as JSON. {{place}}: {{reason}}. Nothing was changed.',
  'json-too-large':
    'As JSON “{{file}}” would have more than {{limit}} MB, which Baton neither writes nor reads. Take a whole copy (.baton) instead; nothing was changed.',
  'json-foreign': '“{{file}}” is JSON, but not a workshop of Baton. Nothing was changed.',
  'json-version':
    '“{{file}}” holds a workshop in version {{version}} of the format; this Baton reads version {{wanted}}. Nothing was changed.',
  'json-invalid': 'The workshop in “{{file}}” cannot be made again. {{place}}: {{reason}}. Nothing was changed.',
  'target-in-library': 'This is the folder where Baton keeps its own files. Choose another folder for the copy.',
  'dialog-missing': 'This Baton has no such window of the system. Choose the folder from the list instead.',
  'backup-missing': 'This backup is not there any more. Choose another one; nothing was changed.',
  'folder-missing': 'There is no folder “{{folder}}”. Choose another one; nothing was changed.',
  'disk-full': 'Not saved: the disk is full. Free some space; what was saved before is safe.',
  'write-failed': 'Not saved: the disk did not take it ({{reason}}). What was saved before is safe.',
  'folder-gone':
    'Not saved: the folder {{folder}} is not there any more. Put it back, or plug the stick in again; what was saved is on it.',
  'file-gone': 'Not saved: the file of “{{file}}” is not in its place any more. Nothing of it is lost; try again.',
  'file-swapped': 'Not saved: another file lies where that of “{{file}}” was. Nothing of either is lost; try again.',
  'file-cut': 'Not saved: another program cut off a part of the file of “{{file}}”. Save what you see elsewhere.',
  'log-gone': 'Not saved: another program took away a part of “{{file}}”. Nothing of it is lost; try again.',
  'unsaved-foreign': '“{{file}}” holds no unsaved work that Baton wrote. Nothing was changed.',
  'transfer-invalid': 'The file did not arrive whole. Please choose it again; nothing was changed.',
  'transfer-too-large': '“{{file}}” is too large: {{megabytes}} MB, at most {{limit}} MB. Nothing was changed.',
  'map-too-large': 'The map is full: at most {{limit}} things fit on it. The last step was not saved.',
  'record-invalid': 'Something on the map does not fit ({{problem}}), so this step was not saved. Undo it and go on.',
  'picture-type': 'This is no picture that Baton can keep. Save it as JPEG or PNG and try again; nothing was changed.',
  'picture-too-large':
    'This picture has {{megabytes}} MB; at most {{limit}} MB fit. Make it smaller; nothing was changed.',
  'picture-too-wide':
    'This picture measures {{width}} x {{height}} pixels; at most {{limit}} fit on a side. Make it smaller; nothing was changed.',
  'picture-missing': 'This picture is not in the workshop any more. Everything else is there.',
  'pictures-full':
    'This workshop is full of pictures: it takes {{count}} of them with {{megabytes}} MB together. Nothing was changed.',
  'csv-empty': '“{{file}}” is empty. Nothing was changed.',
  'csv-binary': '“{{file}}” is not a text table. Save it as CSV and try again; nothing was changed.',
  'csv-encoding-unknown':
    'Baton cannot tell in which alphabet “{{file}}” was saved. Save it as “CSV UTF-8” and try again; nothing was changed.',
  'csv-too-large': '“{{file}}” is too large for a map: {{megabytes}} MB, at most {{limit}} MB. Nothing was changed.',
  'csv-too-many-rows': '“{{file}}” has more than {{limit}} rows, which no map can show. Nothing was changed.',
  'table-too-wide':
    '“{{file}}” has more than {{limit}} columns. Delete what stands beside the table, save it and try again; nothing was changed.',
  'table-too-many-cells':
    '“{{file}}” spreads over more than {{limit}} cells. Delete what stands far from the table, save it and try again; nothing was changed.',
  'table-unfinished':
    'Reading “{{file}}” took too much and was given up. Save the table as a new file and try again; nothing was changed.',
  'workbook-too-many-sheets':
    '“{{file}}” has more than {{limit}} sheets. Save the one that you need as a file of its own; nothing was changed.',
  'csv-one-column': '“{{file}}” has only one column. A row needs at least who serves and who is served.',
  'csv-no-columns-mapped':
    'Which column names the provider, and which the customer? Say so, or write it into the first row. Nothing was changed.',
  'csv-no-rows': '“{{file}}” has a header but no rows. Nothing was changed.',
  'workbook-unreadable':
    '“{{file}}” is no workbook that Baton can read, or it is damaged. Open it in a spreadsheet program and save it as .xlsx or CSV; nothing was changed.',
  'workbook-old':
    '“{{file}}” is a workbook of an old kind. Open it in a spreadsheet program and save it as .xlsx or CSV; nothing was changed.',
  'sheet-missing': '“{{file}}” has no sheet “{{sheet}}”. Nothing was changed.',
  'csv-no-interactions':
    'No row of “{{file}}” names both who serves and who is served. Check the columns; nothing was changed.',
  'interaction-missing':
    'The interaction “{{name}}” is not on the map any more. Bring it back with undo; nothing was changed.',
  'moment-missing': 'This workshop was never at that moment. Nothing was changed.',
  'gone-for-good':
    'Nothing was kept of this from before it was deleted, so it cannot be put back. The map is as it was.',
  'change-missing': 'This change is not in the workshop. Nothing was changed.',
  'change-what-missing': 'Say in one sentence what you want to try. Nothing was changed.',
  'change-owner-missing': 'Only an idea can do without an owner. Name one, or leave it as an idea.',
  'change-review-date-missing': 'Only an idea can do without a review date. Choose one, or leave it as an idea.',
  'change-review-before-start': 'The review lies before the start. Choose a day after it. Nothing was changed.',
  'change-decision-missing': 'Say what was decided: adopt, adapt or abandon. Nothing was changed.',
  'change-adopt-unmeasured':
    'Nothing was measured since the change began, so nobody can know that it helped. Name its measure and enter one measurement first, or decide to adapt or abandon it. Nothing was changed.',
  'calendar-empty': 'No change waits for its review, so there is nothing to put into a calendar. Nothing was written.',
  'change-move': 'A change cannot go from “{{from}}” to “{{to}}”. Nothing was changed.',
  'format-missing': 'There is no such format any more. Choose another one; nothing was changed.',
  'format-invalid': 'This is not a format of Baton: {{field}} {{problem}}. Nothing was changed.',
  'format-empty': 'This agenda has no blocks, so there is nothing to keep as a format.',
  'format-name-empty': 'A format needs a name. Type at least one letter.',
  'format-name-too-long':
    'This name has {{length}} characters; at most {{limit}} fit. Shorten it, nothing was changed.',
  'block-missing': 'This block is not in the agenda any more. Nothing was changed.',
  'block-running': 'This block goes on right now. Go to another one first, then take it out.',
  'block-title-empty': 'Every block needs a title. Type at least one letter; nothing was changed.',
  'no-block-runs': 'No block goes on. Enter one first; then its timer can start.',
  'squeeze-not-needed': 'The plan still fits the time. Nothing was changed.',
  'party-missing': 'The party “{{name}}” is not on the map any more. Bring it back with undo; nothing was changed.',
  'evidence-invalid': '{{field}} does not fit: {{problem}}. What was said before still stands.',
  'evidence-missing': 'There is nothing said before to go back to.',
  'measure-missing': 'This measure was taken back. Nothing was recorded.',
  'measurement-invalid':
    'The measurement of {{day}} does not fit “{{measure}}”. {{problem}} None of these measurements was recorded.',
  'measurement-missing': 'Nothing was ever measured here, so there is nothing to take back.',
  'measurements-too-many':
    '“{{measure}}” would have more than {{limit}} measurements. None of these was recorded; what was there is safe.',
  'note-missing': 'The note “{{name}}” was taken back. Nothing was changed.',
  'ballot-missing': 'This ballot is not in the workshop. Nothing was changed.',
  'ballot-not-about': 'This ballot does not ask about “{{subject}}”. Nothing was changed.',
  'ballot-not-revealed': 'This ballot is still open. The room sees what is in it after the reveal.',
  'ballot-open': 'Another ballot is still open. Reveal it or throw it away first.',
  'ballot-closed': 'This ballot is closed already. What was voted is safe; nothing was changed.',
  'ballot-voted-on': 'Somebody has voted on “{{subject}}” already, so it stays in the ballot.',
  'ballot-without-votes': 'Nobody has voted yet, so there is nothing to reveal. The ballot stays open.',
  'card-empty': 'This card has no answer. Give at least one, or let the person pass; nothing was changed.',
  'card-missing': 'This card is not in the ballot any more. Nothing was changed.',
  'card-name-missing': 'This ballot is not anonymous: the card needs a name.',
  'card-too-many-dots': 'This card has {{dots}} dots; at most {{limit}} are allowed. Take some back.',
  'hands-too-many':
    '{{hands}} hands went up, but only {{voters}} people vote in this chair. Count again; nothing was changed.',
  'scene-empty': 'There is nothing to show of this yet. The room sees what it saw before.',
  'stop-missing': 'Nothing of this stop is on the map any more. The room sees what it saw before.',
  'purge-nothing': 'Nothing is chosen to be removed. Choose something, or leave everything as it is.',
  'purge-ballot-open': 'A ballot is open in this workshop. Reveal it or throw it away first; nothing was changed.',
  'purge-unsound':
    'The workshop without its personal data did not hold what it must, so it was thrown away. Nothing was changed.',
  'merge-itself': 'A workshop cannot be merged with itself. Choose the file of another table; nothing was changed.',
  'merge-votes-open':
    'Votes lie in an open ballot of “{{title}}”. Reveal it or throw it away first; nothing was changed.',
  'merge-undecided': 'Something still waits for a decision. Decide it first; nothing was changed.',
  'merge-moved-on': 'Somebody worked on this workshop while it was merged. Look again; nothing was changed.',
  'merge-undo-missing':
    'The state before the merge is not under “Recently deleted” any more. The workshop stays as it is.',
  'export-format': 'Baton cannot write “{{format}}” here. Nothing was written.',
  'export-picture-missing': 'The picture did not arrive. Try again; nothing was written.',
  'export-map-empty': 'There is nothing on the map yet that could be painted. Nothing was written.',
  'print-missing':
    'Nothing here can make a PDF. Install Chrome, Edge or Chromium, or write the report as a page and print it from your browser; nothing was written.',
  'print-failed':
    'No PDF was made: the browser that prints it gave up ({{reason}}). Try again, or write the report as a page and print it from your browser; nothing was written.',
  'paint-missing':
    'Only a browser can paint the map, and none was found. Install Chrome, Edge or Chromium, or name one in BATON_BROWSER; nothing was written.',
  'paint-failed':
    'The map was not painted: the browser that paints it gave up ({{reason}}). Try again; nothing was written.',
  'workshop-not-practice': 'Only a practice workshop can be reset. Nothing was changed.',
  'workshop-not-rehearsal': 'This is not a rehearsal. Nothing was changed.',
  'comment-empty': 'The comment is empty. Type something first.',
} as const satisfies Record<ErrorCode, string>
