/** Importing a table. */
export const tableImport = {} as const
