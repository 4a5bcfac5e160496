import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  [
    'en',
    'Ada Byron\nHead gardener with ten years of experience in growing vines and keeping bees\nTrained the pickers of three farms',
  ],
  [
    'fr',
    'Jardinière avec dix ans de pratique dans la culture de la vigne et des abeilles\nFormation des cueilleurs de trois fermes',
  ],
  [
    'de',
    'Gärtnerin mit zehn Jahren Erfahrung im Weinbau und in der Imkerei\nAusbildung der Erntehelfer auf drei Höfen',
  ],
  [
    'es',
    'Jardinera con diez años de experiencia en el cultivo de la vid y la cría de abejas\nFormación de los vendimiadores',
  ],
  ['ru', 'Садовник с десятилетним опытом выращивания винограда и разведения пчёл на трёх фермах'],
  ['ja', '東京の農園で十年間ぶどうの栽培とミツバチの飼育を担当しました。'],
  ['ko', '십년 동안 포도를 재배하고 꿀벌을 키운 정원사입니다. 세 농장에서 일했습니다.'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('too little text has no language', () => {
  expect(detectLanguage('Ada Byron, Lyon')).toBeNull()
  expect(detectLanguage('')).toBeNull()
})
