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
  'because.S18': () => 'the keyboard was yours in more than one incident',
  'because.S19': () => 'an exception has run out',
  'because.S20': () => 'the team has grown',
  'because.S21': () => 'much of the new and visible work is yours',
  'because.S22': () => 'changes have been waiting for your approval',
  'because.S23': () => 'things stopped while you were away',
  'because.S24': () => 'more is built than is reviewed and decided',
  'because.S25': () => 'something in the team’s way has been waiting for you',
  'because.O1': () => 'the work itself has been out of sight',
  'because.O2': () => 'the hardest item has been hard to explain',
  'because.O3': () => 'technical risks have reached you late',
  'because.O4': () => 'people have been going around you',
  'because.O5': () => 'people have not been reaching you',
  'because.O6': () => 'something given away has been left alone',
  'because.O7': () => 'the days have been calendar alone',
  'because.O8': () => 'somebody asked for a decision and got questions',
  'because.O9': () => 'a disagreement is without a decider',
  'because.O10': () => 'the team’s tools have been out of sight',
}
