/** One sign per step of the method, for the folded rail. The name always stands beside it or in its tooltip. */
import {
  ArrowLeftRight,
  Coins,
  Compass,
  Eye,
  Flag,
  Footprints,
  ListChecks,
  type LucideIcon,
  RotateCcw,
  Scan,
  Sprout,
  Star,
  Waypoints,
} from 'lucide-react'
import type { Step } from '#shared/model/step.ts'

export const STEP_ICONS: Readonly<Record<Step, LucideIcon>> = {
  frame: Scan,
  intent: Compass,
  map: Waypoints,
  swap: ArrowLeftRight,
  rate: Star,
  reveal: Eye,
  check: ListChecks,
  journey: Footprints,
  cost: Coins,
  act: Sprout,
  close: Flag,
  review: RotateCcw,
}
