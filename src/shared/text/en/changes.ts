/** Small changes and their log. */
export const changes = {} as const
