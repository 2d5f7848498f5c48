// Why a question was chosen, to stand behind "Because".
import type { Phrases } from '../speaker'
import { count } from './numbers'

const THEMES: Record<string, string> = {
  ownership: 'ownership',
  delegation: 'delegation',
  'critical-path': 'the critical path',
  coaching: 'coaching',
  feedback: 'feedback',
  hiring: 'hiring and growing the team',
  'cross-functional': 'the people next to your team',
  friction: 'friction',
  literacy: 'staying close to the work',
  'ai-pace': 'pace',
  incident: 'incidents',
  energy: 'energy',
}

export const questionPhrases: Phrases = {
  'because.theme-rested': ({ theme, day }) => `${THEMES[String(theme)] ?? theme} was last asked about on ${day}`,
  'because.theme-new': ({ theme }) => `${THEMES[String(theme)] ?? theme} has not been asked about yet`,
  'because.incidents': ({ days }) => `${count(days, 'day')} of the last twenty were incidents`,
  'because.S1': () => 'hands-on work has taken more of your time than the limit',
  'because.S2': () => 'critical-path work has been with you',
  'because.S3': () => 'people have been waiting on you',
  'because.S4': () => 'delegated work came back to you',
  'because.S6': () => 'technical calls have been landing with you',
  'because.S8': () => '1:1s have been moving',
  'because.S9': () => 'feedback is waiting to be said',
  'because.S19': () => 'an exception has run out',
  'because.S20': () => 'the team has grown',
  'because.O1': () => 'the work itself has been out of sight',
  'because.O6': () => 'something given away has been left alone',
}
