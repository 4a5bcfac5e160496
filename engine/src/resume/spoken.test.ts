import { describe, expect, it } from 'vitest'
import { composeText } from '../document/compose-text.ts'
import { readLanguages } from './lists.ts'
import { readRows } from './rows.ts'

const read = (text: string) =>
  readLanguages(readRows(composeText(text))).map(
    ({ language, fluency }) => `${language.value}: ${fluency?.value ?? '–'}`,
  )

describe('languages of a row', () => {
  it.each([
    ['English Native | Polish Fluent', ['English: Native', 'Polish: Fluent']],
    ['English: Native, Spanish: B1', ['English: Native', 'Spanish: B1']],
    ['English\tNative\tSpanish\tB1', ['English: Native', 'Spanish: B1']],
    ['English C1 German B1 Polish native', ['English: C1', 'German: B1', 'Polish: native']],
    ['English | French | Dutch', ['English: –', 'French: –', 'Dutch: –']],
    ['Fluent in English and Spanish', ['English: Fluent', 'Spanish: Fluent']],
    ['Native: Italian\nFluent: English, French', ['Italian: Native', 'English: Fluent', 'French: Fluent']],
    ['Languages I speak: English (fluent) and German (B2)', ['English: fluent', 'German: B2']],
    ['Français langue maternelle – Anglais courant (TOEIC 950)', ['Français: langue maternelle', 'Anglais: courant']],
    ['Swiss German – native, Brazilian Portuguese – A2', ['Swiss German: native', 'Brazilian Portuguese: A2']],
    ['Polski – ojczysty, angielski – C1', ['Polski: ojczysty', 'angielski: C1']],
    ['Svenska modersmål, engelska flytande', ['Svenska: modersmål', 'engelska: flytande']],
    ['英语：流利，日语：良好', ['英语: 流利', '日语: 良好']],
  ])('%j', (text, languages) => expect(read(text)).toEqual(languages))
})
