import { styleText } from 'node:util'

export type Tone = 'strong' | 'faint' | 'good' | 'middling' | 'bad'
/** Marks a piece of text for the eye; it stays readable without. */
export type Paint = (tone: Tone, text: string) => string

const STYLES = { strong: 'bold', faint: 'dim', good: 'green', middling: 'yellow', bad: 'red' } as const

export const noPaint: Paint = (_tone, text) => text

/** Colours where standard output is a terminal that shows them; NO_COLOR and FORCE_COLOR are heeded. */
export const terminalPaint: Paint = (tone, text) => styleText(STYLES[tone], text, { stream: process.stdout })
