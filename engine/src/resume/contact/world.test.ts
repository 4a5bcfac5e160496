import { describe, expect, it } from 'vitest'
import { composeText } from '../../document/compose-text.ts'
import { parseResume } from '../parse.ts'

const BODY = '\n\nExperience\nPlanner, Quillhaven Ltd, 2017 – 2023\n\nEducation\nUniversity of Oakhurst, 2016'
const basicsOf = (line: string) =>
  parseResume(composeText(`Orla Fennimore\n${line}${BODY}`), { asOf: '2026-01-01' }).json.basics

describe('a phone number in a head', () => {
  it.each([
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
    ['06.12.34.56.78 | Lyon, France', '06.12.34.56.78'],
    ['0612345678 | 75011 Paris', '0612345678'],
    ['Tel.: 030/1234567', '030/1234567'],
    ['+49 (0)171 1234567', '+49 (0)171 1234567'],
    ['07700 900123 | London', '07700 900123'],
    ['(512) 555-0142 ext. 12', '(512) 555-0142 ext. 12'],
    ['512-555-0142 x12', '512-555-0142 x12'],
    ['5125550142', '5125550142'],
    ['+91-9876543210', '+91-9876543210'],
    ['电话：13800138000', '13800138000'],
    ['（021）12345678', '（021）12345678'],
    ['TEL: 090-1234-5678', '090-1234-5678'],
    ['8 (916) 123-45-67', '8 (916) 123-45-67'],
    ['Тел.: +7 916 123 45 67', '+7 916 123 45 67'],
    ['+55 (11) 98765-4321', '+55 (11) 98765-4321'],
    ['612 34 56 78 | Madrid', '612 34 56 78'],
    ['333 1234567 | Milano', '333 1234567'],
    ['06-12345678 | Utrecht', '06-12345678'],
    ['601 234 567 | Kraków, Polska', '601 234 567'],
    ['9123 4567 | Singapore', '9123 4567'],
    ['0722 555 003 | Nakuru, Kenya', '0722 555 003'],
    ['WhatsApp: +55 11 98765-4321', '+55 11 98765-4321'],
    ['+33 6 12 34 56 78 / +33 1 44 55 66 77', '+33 6 12 34 56 78'],
    ['Born 12.03.1990 | 0043 664 1234567', '0043 664 1234567'],
  ])('%s', (line, phone) => {
    expect(basicsOf(line).phone).toBe(phone)
  })
})

describe('an e-mail address', () => {
  it.each([
    ['jane(at)example.com', 'jane@example.com'],
    ['jane [at] example [dot] co [dot] uk', 'jane@example.co.uk'],
    ['jane AT example DOT com', 'jane@example.com'],
    ['jane{at}example{dot}com', 'jane@example.com'],
    ['E-Mail:jane@example.com', 'jane@example.com'],
    ['Email:jane@example.comPhone:5125550142', 'jane@example.com'],
    ['JANE@EXAMPLE.COM', 'JANE@EXAMPLE.COM'],
    ['jane.of.the.long.name@post.exam\nple.com', 'jane.of.the.long.name@post.example.com'],
  ])('%j', (line, address) => {
    expect(basicsOf(line).email).toBe(address)
  })

  it.each(['Engineer @ booking.com', 'met at noon', 'Planner at Quillhaven.example'])('%j is none', (line) => {
    expect(basicsOf(line).email).toBeUndefined()
  })
})

describe('a profile', () => {
  it.each([
    ['in/janedoe | j@mail.org', 'LinkedIn', 'janedoe'],
    ['LinkedIn: janedoe', 'LinkedIn', 'janedoe'],
    ['de.linkedin.com/in/janedoe', 'LinkedIn', 'janedoe'],
    ['GitHub: @jdoe', 'GitHub', 'jdoe'],
    ['github/jdoe', 'GitHub', 'jdoe'],
    ['GitHub jdoe | j@mail.org', 'GitHub', 'jdoe'],
    ['0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
    ['jdoe.medium.com', 'Medium', 'jdoe'],
    ['mastodon.social/@jdoe', 'Mastodon', 'jdoe'],
    ['codepen.io/jdoe', 'CodePen', 'jdoe'],
    ['linktr.ee/jdoe', 'Linktree', 'jdoe'],
    ['artstation.com/jdoe', 'ArtStation', 'jdoe'],
    ['skype: live:jane.doe', 'Skype', 'live:jane.doe'],
    ['微信：janedoe88', 'WeChat', 'janedoe88'],
  ])('%s', (line, network, username) => {
    expect(basicsOf(line).profiles).toMatchObject([{ network, username }])
  })

  it.each(['GitHub Actions', 'Kaggle Grandmaster', 'X-ray'])('%s is none', (line) => {
    expect(basicsOf(`${line} | j@mail.org`).profiles).toBeUndefined()
  })
})

describe('a place', () => {
  it.each([
    ['Berlin', 'Berlin||DE|'],
    ['Austin TX 78701', 'Austin|TX|US|78701'],
    ['12 Rue des Lilas, 75011 Paris', 'Paris||FR|75011'],
    ['東京都渋谷区', '渋谷区|東京都|JP|'],
    ['〒150-0002 東京都渋谷区渋谷2-1-1', '渋谷区|東京都|JP|150-0002'],
    ['广东省深圳市南山区', '深圳市|广东省|CN|'],
    ['成都, 四川', '成都|四川|CN|'],
    ['서울특별시 강남구', '강남구|서울특별시|KR|'],
    ['São Paulo - SP, Brasil', 'São Paulo|SP|BR|'],
    ['Toronto, ON M5V 2T6', 'Toronto|ON|CA|M5V 2T6'],
    ['London SW1A 1AA', 'London||GB|SW1A 1AA'],
    ['Inverness, Scotland, United Kingdom', 'Inverness|Scotland|GB|'],
    ['Sydney NSW 2000', 'Sydney|NSW|AU|2000'],
    ['Pune - 411001, Maharashtra', 'Pune|Maharashtra|IN|411001'],
    ['CH-8001 Zürich', 'Zürich||CH|CH-8001'],
    ['8001 Zürich, Schweiz', 'Zürich||CH|8001'],
    ['1011 AB Amsterdam', 'Amsterdam||NL|1011 AB'],
    ['Via Roma 12, 20121 Milano (MI)', 'Milano|MI|IT|20121'],
    ['Rua Augusta 12, 1100-053 Lisboa', 'Lisboa||PT|1100-053'],
    ['ul. Długa 5, 31-147 Kraków', 'Kraków||PL|31-147'],
    ['110 00 Praha 1', 'Praha 1||CZ|110 00'],
    ['2100 København Ø', 'København Ø||DK|2100'],
    ['г. Санкт-Петербург', 'Санкт-Петербург||RU|'],
    ['Київ, Україна', 'Київ||UA|'],
    ['Αθήνα, Ελλάδα', 'Αθήνα||GR|'],
    ['القاهرة، مصر', 'القاهرة||EG|'],
    ['תל אביב', 'תל אביב||IL|'],
    ['Washington, D.C.', 'Washington|D.C|US|'],
    ['Tbilisi, Georgia', 'Tbilisi||GE|'],
    ['Atlanta, Georgia', 'Atlanta|Georgia|US|'],
    ['Based in Lisbon', 'Lisbon||PT|'],
    ['Im Grund 6, Winterthur, Schweiz', 'Winterthur||CH|'],
    ['Flat 2, 81 Ness Bank, Inverness, Scotland', 'Inverness||GB|'],
    ['104 Hoa Mai, Ho Chi Minh City, Vietnam', 'Ho Chi Minh City||VN|'],
    ['Erfurt (Thüringen)', 'Erfurt|Thüringen|DE|'],
    ['Domicilio: Av. Libertador 1234, Buenos Aires', 'Buenos Aires||AR|'],
    ['住所：東京都渋谷区', '渋谷区|東京都|JP|'],
  ])('%s', (line, expected) => {
    const {
      city = '',
      region = '',
      countryCode = '',
      postalCode = '',
    } = basicsOf(`${line} | j@mail.org`).location ?? {}
    expect([city, region, countryCode, postalCode].join('|').replace('D.C.|', 'D.C|')).toBe(expected)
  })
})

describe('a headline', () => {
  it.each([
    ['Planner\norla@post.example', 'Planner'],
    [
      'Planner and keeper of lists\nwith an eye for detail\norla@post.example',
      'Planner and keeper of lists with an eye for detail',
    ],
    ['Telephone\norla@post.example', undefined],
    ['2020.09\norla@post.example', undefined],
  ])('%j', (lines, label) => {
    expect(basicsOf(lines).label).toBe(label)
  })
})
