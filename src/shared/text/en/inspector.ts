/** The inspector of the selection. */
export const inspector = {} as const
