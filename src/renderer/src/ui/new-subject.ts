/** An id for something that is said for the first time: letters and digits only, as the core wants it. */
export function newSubject(): string {
  return crypto.randomUUID().replaceAll('-', '')
}
