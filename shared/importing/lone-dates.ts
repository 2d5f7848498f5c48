// A text that is a date and nothing else, whatever its language: every word of it is one that dates are made of.
import { looksDated } from './bracket-dates'
import { isBesideDates } from './weekday-words'
import { monthOf } from './worded-dates'

const PARTS = new Set(
  't z utc gmt am pm a p m at um à uhr h de di del st nd rd th er o r 年 月 日 년 월 일 年月日 上午 下午 오전 오후'.split(
    ' ',
  ),
)

export const isLoneDate = (text: string): boolean =>
  looksDated(text) && (text.match(/[\p{L}º]+/gu) ?? []).every(isPartOfDate)

const isPartOfDate = (word: string) =>
  PARTS.has(word.toLowerCase()) || word === 'º' || monthOf(word) !== null || isBesideDates(word)
