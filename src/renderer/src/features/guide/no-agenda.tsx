/** The rail of a workshop that has no agenda: one from before there were formats, or a blank one. */
import { ListOrdered } from 'lucide-react'
import { t } from '#shared/text/text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { GuideLinks } from './rail-props.ts'

export function NoAgenda({ links }: { readonly links: GuideLinks }) {
  return (
    <EmptyState
      icon={<ListOrdered />}
      title={t('guide.none.title')}
      actions={
        <>
          <Button variant="primary" onClick={links.chooseFormat}>
            {t('guide.none.choose')}
          </Button>
          <Button variant="quiet" onClick={links.editAgenda}>
            {t('guide.none.build')}
          </Button>
        </>
      }
    >
      {t('guide.none.text')}
    </EmptyState>
  )
}
