import { describe, expect, test } from 'vitest'
import { rawPdf } from '../../../../fixtures/hostile/raw-pdf.ts'
import { plainWords } from '../../../../fixtures/hostile/veiled.ts'
import { readDocument } from '../read-document.ts'

const letter = (drawn: string, size: number, x: number) => `BT /F ${size} Tf ${x} 700 Td (${drawn}) Tj ET `
/** A capital drawn for a small letter, as browsers print small capitals: it says what it stands for. */
const smallCapital = (drawn: string, x: number) =>
  `/Span << /ActualText (${drawn.toLowerCase()}) >> BDC ${letter(drawn, 10, x)} EMC `

describe('what a PDF says that it draws', () => {
  test('the space between words in small capitals stays, though no letter says it', async () => {
    const work = `${letter('W', 14, 60)}${smallCapital('O', 73.2)}${smallCapital('R', 81)}${smallCapital('K', 88.2)}`
    const log = `${letter('L', 14, 97.4)}${smallCapital('O', 105.2)}${smallCapital('G', 113)}`
    const prose = `BT /F 10 Tf 60 680 Td (${plainWords}) Tj ET`
    const { text } = await readDocument(rawPdf({ content: work + log + prose }))
    expect(text.split('\n')).toEqual(['Work Log', plainWords])
  })
})
