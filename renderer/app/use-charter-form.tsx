// Onboarding's questions about the role, for Settings: what is typed is kept as unfinished until it is saved.
import { useState } from 'react'
import type { Charter } from '#shared/domain/charter'
import {
  charterProblems,
  emptyCharterDraft,
  toCharterDraft,
  toCharterTerms,
  type CharterDraft,
} from '../features/onboarding/charter-draft'
import { CharterFields } from '../features/onboarding/charter-fields'
import type { CharterForm } from '../features/settings/charter-section'
import { useUnfinished } from '../journal/use-unfinished'

export const useCharterForm: CharterForm = (charter: Charter | null) => {
  const inForce = charter ? toCharterDraft(charter) : emptyCharterDraft
  const [chosen, setChosen] = useState(inForce)
  const typed = {
    reports: useUnfinished('charter/reports', inForce.reports),
    handsOnShare: useUnfinished('charter/hands-on', inForce.handsOnShare),
    reminderTime: useUnfinished('charter/reminder', inForce.reminderTime),
  }
  const fields = Object.keys(typed) as (keyof typeof typed)[]
  const draft: CharterDraft = {
    ...chosen,
    reports: typed.reports[0],
    handsOnShare: typed.handsOnShare[0],
    reminderTime: typed.reminderTime[0],
  }

  function change(next: CharterDraft): void {
    setChosen(next)
    for (const field of fields) if (next[field] !== draft[field]) typed[field][1](next[field])
  }

  return {
    fields: <CharterFields draft={draft} onChange={change} />,
    terms: charterProblems(draft).length === 0 ? toCharterTerms(draft) : null,
    isUnfinished: fields.some((field) => draft[field] !== inForce[field]),
    finish: () => fields.forEach((field) => typed[field][1](inForce[field])),
  }
}
