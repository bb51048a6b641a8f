/** The right side of an open workshop: the inspector, with the evidence of what is selected. */
import type { WorkshopId } from '#shared/model/ids.ts'
import { Inspector } from '../../features/inspector/inspector.tsx'
import { ErrorBoundary } from '../error-boundary.tsx'
import type { ViewId } from '../view-ids.ts'
import { SubjectEvidence } from './subject-evidence.tsx'
import type { Asking } from './use-asking.ts'
import styles from './workshop-frame.module.css'

export interface InspectorSideProps {
  readonly workshop: WorkshopId
  readonly asking: Asking
  readonly onView: (view: ViewId) => void
}

export function InspectorSide({ workshop, asking, onView }: InspectorSideProps) {
  return (
    <div className={styles.inspector}>
      <ErrorBoundary extent="part">
        <Inspector
          workshop={workshop}
          onLogChange={asking.logChange}
          onIdea={asking.logIdea}
          onShowChanges={() => onView('changes')}
          evidenceOf={(subject) => (
            <SubjectEvidence
              workshop={workshop}
              subject={subject}
              onCostCard={() => onView('cost-card')}
              onIdea={asking.logIdea}
            />
          )}
        />
      </ErrorBoundary>
    </div>
  )
}
