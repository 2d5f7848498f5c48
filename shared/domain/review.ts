// A quarterly self-review: what the person wrote beside what the record shows.
import { z } from 'zod'
import { baseShape, daySchema, idSchema, instantSchema, textRecordShape, textSchema } from './fields'
import { newBase, type Stamp } from './stamp'

export const REVIEW_SECTIONS = [
  'context',
  'time-and-ownership',
  'team-decides',
  'delegations',
  'people-work',
  'friction-and-partners',
  'literacy',
  'incidents',
  'wins-of-others',
  'postponed',
  'self-ratings',
  'got-wrong',
  'next-quarter',
  'ask',
] as const
export type ReviewSectionId = (typeof REVIEW_SECTIONS)[number]

const ratingSchema = z.strictObject({
  id: idSchema,
  /** One line of the person's ladder. */
  line: textSchema,
  /** 1 not yet · 2 sometimes · 3 mostly · 4 reliably; null while the evidence is unread. */
  rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  forIds: z.array(idSchema),
  againstIds: z.array(idSchema),
})

/** One thing to stop owning, one person to raise a level, one thing to learn off path. */
const intentionSchema = z.strictObject({
  type: z.enum(['stop-owning', 'raise-level', 'learn-off-path']),
  ifText: textSchema,
  thenText: textSchema,
  personId: idSchema.nullable(),
  by: daySchema.nullable(),
  planId: idSchema.nullable(),
})

export const reviewSchema = z.strictObject({
  kind: z.literal('review'),
  ...baseShape,
  ...textRecordShape,
  /** `YYYY-Qn` */
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
  /** The person's own words, by section. */
  words: z.partialRecord(z.enum(REVIEW_SECTIONS), textSchema),
  /** A lesson or a line beside one record, by record id. */
  lines: z.record(idSchema, textSchema),
  /** Evidence pinned into a section, and evidence left out of it, by record id. */
  pinned: z.partialRecord(z.enum(REVIEW_SECTIONS), z.array(idSchema)),
  leftOut: z.partialRecord(z.enum(REVIEW_SECTIONS), z.array(idSchema)),
  ratings: z.array(ratingSchema),
  intentions: z.array(intentionSchema),
  /** The document as it was signed: its Markdown and SHA-256 in hex. Taking the signature back keeps neither. */
  signedOff: z.strictObject({ day: daySchema, at: instantSchema, sha256: z.string(), markdown: textSchema }).nullable(),
})

export type Review = z.infer<typeof reviewSchema>
export type ReviewRating = Review['ratings'][number]
export type ReviewIntention = Review['intentions'][number]

export function createReview(quarter: string, stamp: Stamp): Review {
  return {
    kind: 'review',
    ...newBase(stamp),
    quarter,
    words: {},
    lines: {},
    pinned: {},
    leftOut: {},
    ratings: [],
    intentions: [],
    signedOff: null,
    forCoach: false,
    mentions: [],
  }
}

export function writeSection(review: Review, section: ReviewSectionId, text: string): Review {
  return { ...review, words: { ...review.words, [section]: text } }
}

export function writeLine(review: Review, recordId: string, text: string): Review {
  return { ...review, lines: { ...review.lines, [recordId]: text } }
}

export function signOff(review: Review, markdown: string, sha256: string, stamp: Stamp): Review {
  return { ...review, signedOff: { day: stamp.day, at: stamp.at, sha256, markdown } }
}

export function takeBackSignature(review: Review): Review {
  return { ...review, signedOff: null }
}
