/** Longest texts and largest numbers that Baton accepts, in characters (UTF-16 units) unless said otherwise. */
export const LIMITS = {
  title: 200,
  name: 200,
  service: 300,
  shortText: 300,
  note: 10_000,
  volume: 1_000_000_000,
  /** Money, and values of measures, on either side of zero. */
  money: 1_000_000_000_000,
  /** Shapes on one map (parties, interactions, zones, drawings); beyond, adding is refused with a sentence. */
  shapes: 20_000,
  /** Bytes of a CSV file. */
  csvBytes: 20_000_000,
  /** Rows of a CSV file. */
  csvRows: 20_000,
  /** Columns and cells of a table that is handed over, empty ones within it counted too, and sheets of a workbook. */
  tableColumns: 1_000,
  tableCells: 2_000_000,
  sheets: 200,
  /** What is pasted or dropped on the map at once: characters, lines of a list, rows and columns of a table. */
  pasteCharacters: 2_000_000,
  pasteLines: 1_000,
  pasteRows: 300,
  pasteColumns: 40,
  /** Cells of a pasted table while it is read, empty and spanned ones counted too. */
  pasteCells: 200_000,
  /**
   * A drawing of another program that is laid on the map at once: its shapes, the characters of its file without pictures,
   * those of its texts and those of one shape, and how many a group holds that stays one.
   */
  drawingShapes: 1_000,
  drawingCharacters: 2_000_000,
  drawingText: 200_000,
  drawingShapeCharacters: 50_000,
  drawingGroup: 100,
  /** Measurements of one measure, and those that are recorded at once. */
  measurements: 20_000,
  /** People who vote, hands in a count. */
  voters: 500,
  /** Interactions, parties or notes of one ballot. */
  ballotSubjects: 200,
  /** Rows of a short list that is typed by hand: groups, rates. */
  listed: 100,
  /** Blocks of an agenda. */
  blocks: 40,
  /** Bytes of a format file. */
  formatBytes: 1_000_000,
  /** A picture that is put on the map: bytes and pixels of its file. */
  pictureFileBytes: 30_000_000,
  picturePixels: 100_000_000,
  /** A picture as it is kept: pixels of its longest side, and bytes. */
  pictureSide: 4096,
  pictureBytes: 12_000_000,
  /** All pictures of a workshop: how many, and their bytes together. */
  pictures: 300,
  picturesBytes: 200_000_000,
  /** Bytes of a file that is handed over. */
  fileBytes: 1_000_000_000,
  /** Bytes of a file of unsaved work. */
  unsavedBytes: 100_000_000,
  /** Bytes of one message between window and core. */
  messageBytes: 32_000_000,
} as const

/** Bytes as whole megabytes, for sentences: never less than it is, so that nothing is said to fit that does not. */
export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}
