// The element a section can be reached by.
import type { ReviewSectionId } from '#shared/domain/review'

export const sectionElementId = (id: ReviewSectionId): string => `review-${id}`
