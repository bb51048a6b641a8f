/**
 * Which state of the formulas a figure comes from. Raised when the same inputs and the same seed give other figures, so that
 * two reports that differ can be told apart from two rooms that differ.
 */
export const METHOD_VERSION = 1
