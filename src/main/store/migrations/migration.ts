/** One step from a schema version to the next. Migrations are ordered, never edited once released, each with a fixture file. */
export interface Migration {
  /** The `user_version` that a file has afterwards. */
  readonly version: number
  readonly sql: string
}
