/** Passing the laptop: one person after another fills in a card over all interactions, alone. */
import { useState } from 'react'
import type { RatingBallot } from '#shared/model/ballot.ts'
import type { Chair } from '#shared/model/dimension.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import { useCoreCommand } from '../../../rpc/core-provider.tsx'
import { type CardAnswers, listAnswers, withAnswer } from '../card-draft.ts'
import { newCardKey } from '../new-card-key.ts'
import { cardsOf, sayCards, votersOf } from '../use-ballots.ts'
import { useInteractionNames } from '../use-subject-names.ts'
import { HelloScreen } from './hello-screen.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { ReviewScreen } from './review-screen.tsx'
import { SealedScreen } from './sealed-screen.tsx'
import { ThanksScreen } from './thanks-screen.tsx'

export interface SecretRatingProps {
  readonly workshop: WorkshopId
  readonly ballot: RatingBallot
  readonly onLeave: () => void
}

/** A new card for each person: nothing of one is left when the next begins. */
export function SecretRating({ workshop, ballot, onLeave }: SecretRatingProps) {
  const [person, setPerson] = useState(0)
  const [done, setDone] = useState(false)
  return (
    <SealedScreen title={t('ratings.pass.title')} onLeave={onLeave}>
      {done ? (
        <ThanksScreen
          cards={sayCards(cardsOf(ballot), votersOf(ballot))}
          onNext={() => {
            setPerson(person + 1)
            setDone(false)
          }}
        />
      ) : (
        <OwnCard key={person} workshop={workshop} ballot={ballot} onDone={() => setDone(true)} />
      )}
    </SealedScreen>
  )
}

interface Owner {
  readonly chair: Chair
  readonly name: string
}

function OwnCard(props: { readonly workshop: WorkshopId; readonly ballot: RatingBallot; readonly onDone: () => void }) {
  const { workshop, ballot, onDone } = props
  const nameOf = useInteractionNames()
  const submit = useCoreCommand('ratings.submit')
  const asked = ballot.interactions.map(nameOf).filter(({ gone }) => !gone)
  const [key] = useState(newCardKey)
  const [owner, setOwner] = useState<Owner | null>(null)
  const [card, setCard] = useState<CardAnswers>(new Map())
  const [index, setIndex] = useState(0)
  const [reviewed, setReviewed] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (owner === null) {
    return (
      <HelloScreen
        anonymous={ballot.anonymous}
        about="rating"
        onBegin={(chair, name) => {
          setOwner({ chair, name })
          setIndex(0)
        }}
      />
    )
  }
  const interaction = asked[index]
  if (interaction !== undefined) {
    return (
      <QuestionScreen
        key={interaction.id}
        chair={owner.chair}
        interaction={interaction}
        card={card}
        place={{ number: index + 1, count: asked.length }}
        returning={reviewed}
        onAnswer={(question, answer) => {
          setProblem(null)
          setCard((before) => withAnswer(before, interaction.id, question, answer))
        }}
        onBack={() => (index === 0 ? setOwner(null) : setIndex(index - 1))}
        onNext={() => setIndex(reviewed ? asked.length : index + 1)}
      />
    )
  }
  const handIn = async () => {
    const answers = listAnswers(card).filter((one) => asked.some(({ id }) => id === one.interaction))
    if (answers.length === 0) return setProblem(t('ratings.pass.emptyCard'))
    try {
      await submit.mutateAsync({
        workshop,
        ballot: ballot.id,
        card: { kind: 'rating', chair: owner.chair, name: owner.name, answers },
        key,
      })
      onDone()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <ReviewScreen
      chair={owner.chair}
      interactions={asked}
      card={card}
      problem={problem}
      busy={submit.isPending}
      onChange={(at) => {
        setReviewed(true)
        setIndex(at)
      }}
      onSubmit={() => void handIn()}
    />
  )
}
