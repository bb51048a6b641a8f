/** Yes or no in a cell; nothing where nobody has said. */
import { t } from '#shared/text/text.ts'

export function sayWhether(is: boolean | null): string {
  return is === null ? '' : t(is ? 'sheets.yes' : 'sheets.no')
}
