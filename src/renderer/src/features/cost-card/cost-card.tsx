/** The questions of one cost card beside what they come to. Everything is typed here; what it means is reckoned elsewhere. */
import { Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { gatherInputs } from '#shared/method/cost-inputs.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { CARD_STANDINGS, type CardStanding, type CostInput, USUAL_KINDS } from '#shared/model/cost.ts'
import type { Speaker } from '#shared/model/edit-card.ts'
import { WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { IdeaStart } from '#shared/model/idea.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { useMapContents } from '../../canvas/hooks.ts'
import type { CostStanding } from '../../rpc/use-estimates.ts'
import { useStatement } from '../../rpc/use-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { checkNumber } from '../../ui/check-typed.ts'
import { FactNumber } from '../../ui/fact-input.tsx'
import { InteractionChoice, type InteractionChoiceProps } from '../../ui/interaction-choice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './cost-card.module.css'
import { QuestionLine } from './question-line.tsx'
import { QUESTION_GROUPS, type Question } from './questions.ts'
import { ReasonsField } from './reasons-field.tsx'
import { ResultPanel } from './result-panel.tsx'
import { ResultSums } from './result-sums.tsx'
import { type Ends, sayFigure, sayQuestion } from './say-input.ts'
import { SpeakerBar } from './speaker-bar.tsx'
import { useCostCard } from './use-cost-card.ts'
import { VolumePeriod } from './volume-period.tsx'

const checkMoney = checkNumber(0, LIMITS.money)

export interface CostCardProps {
  readonly workshop: WorkshopId
  readonly interaction: Interaction
  readonly ends: Ends
  readonly standing: CostStanding | undefined
  readonly speaker: Speaker
  readonly onSpeaker: (speaker: Speaker) => void
  readonly onIdea: (start: IdeaStart) => void
  /** How another interaction is chosen. */
  readonly choice: Omit<InteractionChoiceProps, 'chosen' | 'children'>
}

/** Must be keyed by the interaction. */
export function CostCard(props: CostCardProps) {
  const { workshop, interaction, ends, standing, speaker, onSpeaker, onIdea, choice } = props
  const handle = useCostCard(workshop, interaction.id)
  const frame = useStatement(workshop, 'frame', WHOLE_WORKSHOP)?.value ?? null
  const assumptions = useStatement(workshop, 'assumptions', WHOLE_WORKSHOP)?.value ?? USUAL_ASSUMPTIONS
  const { parties } = useMapContents()
  const sheet = useRef<HTMLDivElement>(null)
  if (handle === undefined) return null
  const { card, say, amend, change, last, takeBack } = handle
  const currency = frame?.currency ?? ''
  const gathered = gatherInputs(card, { interaction, parties, frame, assumptions })
  const fromMap = gathered.from.volume === 'map'
  const period = card.inputs.volume === undefined && fromMap ? interaction.period : card.period
  const target = (name: string) => `${interaction.id}.cost.${name}`

  const originOf = (input: CostInput): string | null => {
    const origin = gathered.from[input]
    const figure = sayFigure(input, gathered.inputs.ranges[input]?.usual ?? 0, currency)
    if (origin === 'map') return t('costCard.origin.map', { figure, period: t(`term.period.${period}`) })
    if (origin === 'workshop') return t('costCard.origin.workshop', { figure })
    if (input === 'idle-share') return t('costCard.origin.idle')
    return input.startsWith('rate-') ? t('costCard.origin.noRate') : null
  }
  const write = (input: CostInput): Parameters<typeof QuestionLine>[0]['write'] => {
    // The first volume is counted as the map's was shown.
    return (range, visit) => say(input, range, visit, { speaker, facts: input === 'volume' ? { period } : {} })
  }
  const line = (question: Question, first: boolean) => {
    const { input, share } = question
    const said = card.inputs[input]
    return (
      <QuestionLine
        key={input}
        target={target(input)}
        question={question}
        words={sayQuestion(input, ends)}
        subject={interaction.id}
        currency={currency}
        usualOnly={card.usualOnly}
        heads={first && !card.usualOnly}
        said={said}
        instead={said === undefined ? (gathered.inputs.ranges[input] ?? null) : null}
        origin={originOf(input)}
        kind={share === undefined ? null : (card.kinds[share] ?? USUAL_KINDS[share])}
        onKind={(kind) => share !== undefined && change({ kinds: { ...card.kinds, [share]: kind } })}
        onAmend={(facts, visit) => amend(input, facts, visit)}
        write={write(input)}
      >
        {input === 'volume' && (
          <VolumePeriod
            target={target('periods')}
            period={period}
            fromMap={fromMap}
            periodsPerYear={card.periodsPerYear}
            assumptions={assumptions}
            onFacts={change}
          />
        )}
      </QuestionLine>
    )
  }
  const lastWords = last === null ? null : last === 'card' ? t('costCard.takeBackFact') : sayQuestion(last, ends)
  const costs = Object.keys(gathered.inputs.ranges).some((input) => PAID.has(input))
  return (
    <>
      <InteractionChoice hideLabel {...choice} chosen={interaction.id}>
        <Button
          icon={<Undo2 />}
          disabled={last === null}
          title={lastWords === null ? undefined : t('costCard.takeBackWhat', { what: lastWords })}
          onClick={takeBack}
        >
          {t('costCard.takeBack')}
        </Button>
      </InteractionChoice>
      <div ref={sheet} className={styles.card}>
        <div className={styles.questions} data-ranges="">
          <SpeakerBar
            speaker={speaker}
            onSpeaker={onSpeaker}
            usualOnly={card.usualOnly}
            onUsualOnly={(usualOnly) => change({ usualOnly })}
          />
          {QUESTION_GROUPS.map(({ name, questions }) => (
            <section
              key={name}
              className={styles.group}
              aria-label={t(`costCard.group.${name}`)}
              data-answers={name === 'miss' ? 'cost-parts' : undefined}
              data-subject={interaction.id}
            >
              <h3>{t(`costCard.group.${name}`)}</h3>
              <p className={styles.soft}>{t(`costCard.groupHint.${name}`)}</p>
              {questions.map((question, place) => line(question, place === 0))}
              {name === 'often' && (
                <ReasonsField
                  reasons={card.reasons}
                  onReasons={(reasons) => change({ reasons })}
                  onIdea={(dimension) => onIdea({ interaction: interaction.id, dimension })}
                />
              )}
              {name === 'rates' && (
                <div className={styles.line}>
                  <div className={styles.ask}>
                    <p className={styles.question}>{t('costCard.providerPerYear', { ...ends })}</p>
                    <p className={styles.origin}>{t('costCard.providerPerYearHint')}</p>
                  </div>
                  <div className={styles.answer}>
                    <FactNumber
                      target={target('provider-per-year')}
                      label={t('costCard.providerPerYear', { ...ends })}
                      hideLabel
                      check={checkMoney}
                      stored={card.providerPerYear}
                      write={(providerPerYear, visit) => change({ providerPerYear }, visit)}
                    />
                  </div>
                </div>
              )}
            </section>
          ))}
        </div>
        <div className={styles.result}>
          <ResultSums standing={standing} currency={currency} />
          <div className={styles.standing} data-answers="cost-settled" data-subject={interaction.id}>
            <Segmented<CardStanding>
              name={t('costCard.standing.name')}
              value={card.standing}
              segments={CARD_STANDINGS.map((value) => ({ value, label: t(`costCard.standing.${value}`) }))}
              onValue={(next) => change({ standing: next })}
            />
          </div>
          <ResultPanel
            standing={standing}
            missing={gathered.missing}
            costs={costs}
            ends={ends}
            currency={currency}
            onGo={(input) => sheet.current?.querySelector<HTMLElement>(`[data-input="${input}"] input`)?.focus()}
          />
        </div>
      </div>
    </>
  )
}

/** Inputs that say that something costs. */
const PAID: ReadonlySet<string> = new Set<CostInput>([
  'rework-customer',
  'rework-provider',
  'waiting',
  'chasing',
  'direct',
  'knock-on-chance',
  'minutes-actual',
])
