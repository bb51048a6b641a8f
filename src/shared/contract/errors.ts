/** Every error that can cross a door. The sentence for each stands in the catalogue under `error.<code>`. */
export const ERROR_CODES = [
  // doors
  'call-unknown',
  'call-invalid',
  'call-forbidden',
  'connection-lost',
  'internal',
  // library
  'workshop-missing',
  'workshop-not-open',
  'workshop-already-open',
  'workshop-in-use',
  'title-empty',
  'title-too-long',
  // files
  'file-missing',
  'file-not-regular',
  'file-empty',
  'file-not-baton',
  'file-damaged',
  'file-newer',
  'file-foreign-schema',
  'file-no-access',
  'file-read-only',
  'file-exists',
  'folder-missing',
  'disk-full',
  'write-failed',
  'transfer-invalid',
  'transfer-too-large',
  // map
  'map-too-large',
  'record-invalid',
  // import
  'csv-empty',
  'csv-binary',
  'csv-too-large',
  'csv-too-many-rows',
  'csv-one-column',
  'csv-no-columns-mapped',
  'csv-no-rows',
  // changes
  'interaction-missing',
  'change-missing',
  'change-what-missing',
  'change-owner-missing',
  'change-review-date-missing',
  'comment-empty',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]
