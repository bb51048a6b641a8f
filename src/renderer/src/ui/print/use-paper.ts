/** The paper that is in this person's printer: chosen once, the same in every dialog that prints. */
import { useState } from 'react'
import { readStored, writeStored } from '../stored.ts'
import { PAPERS, type Paper, usualPaper } from './paper.ts'

const NAME = 'print-paper'

/** `start` stands in for the usual paper until one has been chosen for this kind of print. */
export function usePaper(kind: string, start?: Paper): [Paper, (paper: Paper) => void] {
  const name = `${NAME}-${kind}`
  const [paper, setPaper] = useState<Paper>(() => {
    const stored = readStored(name)
    return PAPERS.find((one) => one === stored) ?? start ?? usualPaper(navigator.language)
  })
  return [
    paper,
    (chosen) => {
      setPaper(chosen)
      writeStored(name, chosen)
    },
  ]
}
