/** The step at which the facilitator says they are. Kept in this window's storage: it is a bookmark, not part of the workshop. */
import { useState } from 'react'
import type { WorkshopId } from '#shared/model/ids.ts'
import { STEPS, type Step } from '#shared/model/step.ts'
import { readStored, writeStored } from '../../ui/stored.ts'

/** Starts at the map, the first step that Baton draws. */
export function useCurrentStep(workshop: WorkshopId): [Step, (step: Step) => void] {
  const name = `step-${workshop}`
  const [step, setStep] = useState<Step>(() => readStep(readStored(name)))
  return [
    step,
    (next) => {
      writeStored(name, next)
      setStep(next)
    },
  ]
}

function readStep(stored: string | null): Step {
  return STEPS.find((step) => step === stored) ?? 'map'
}
