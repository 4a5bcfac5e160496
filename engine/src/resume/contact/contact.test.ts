import { describe, expect, it } from 'vitest'
import { composeText } from '../../document/compose-text.ts'
import { parseResume } from '../parse.ts'
import { bareName } from './bare-name.ts'
import { findEmails } from './emails.ts'
import { findHandles, findPrintedLinks } from './links.ts'
import { findPhones, internationalPhone } from './phones.ts'

const basicsOf = (text: string) => parseResume(composeText(text), { asOf: '2026-01-01' }).json.basics

describe('name', () => {
  it.each([
    ['first line', 'Jane Roe\njane.roe@mail.org', 'Jane Roe'],
    ['capitals', 'JANE MARIE ROE\njane.roe@mail.org', 'JANE MARIE ROE'],
    ['under the paper’s title', 'Curriculum Vitae\n\nJane Roe\njane.roe@mail.org', 'Jane Roe'],
    ['with credentials', 'Jane Roe, RN, BSN\njane.roe@mail.org', 'Jane Roe'],
    ['with a title', 'Dr. Jane Roe\njane.roe@mail.org', 'Jane Roe'],
    ['labelled', 'LEBENSLAUF\nName: Jana Rösch\nE-Mail: jana@post.de', 'Jana Rösch'],
    ['beside the job', 'Jane Roe | Data Engineer | Lisbon\njane@mail.org', 'Jane Roe'],
    ['beside the phone', 'Jane Roe\t(415) 555-0142\n1 Main Street', 'Jane Roe'],
    ['after the job', 'Software Engineer\nJane Roe\njane.roe@mail.org', 'Jane Roe'],
    ['particles', 'Ludwig van der Berg\nlvdberg@post.nl', 'Ludwig van der Berg'],
    ['apostrophe and hyphen', "Anne-Marie O'Neill\nam.oneill@mail.ie", "Anne-Marie O'Neill"],
    ['an initial', 'Jane Q. Roe\njqroe@mail.org', 'Jane Q. Roe'],
    ['Chinese', '李小龙\nxiaolong@li.cn\n\n教育背景\n北京大学', '李小龙'],
    ['Arabic', 'ليلى حداد\nlayla@mail.org', 'ليلى حداد'],
    ['Cyrillic', 'Ирина Петрова\nirina@pochta.ru', 'Ирина Петрова'],
    ['Greek', 'Ελένη Παπαδάκη\neleni@mail.gr', 'Ελένη Παπαδάκη'],
    ['pronouns', 'Sam Okafor (they/them)\nsam@mail.org', 'Sam Okafor'],
    ['lower case by design', 'jane roe\njane.roe@mail.org\n\nExperience\nNurse', 'jane roe'],
  ])('%s', (_, text, name) => {
    expect(basicsOf(text).name).toBe(name)
  })

  it('is not invented', () => {
    expect(basicsOf('Curriculum Vitae\nsales@shop.example').name).toBeUndefined()
  })

  it('keeps a degree that is part of no name out', () => {
    expect(bareName({ start: 0, end: 14, text: 'Prof. Ana Dias' }).text).toBe('Ana Dias')
  })
})

describe('headline', () => {
  it('is the line under the name', () => {
    expect(basicsOf('Jane Roe\nData Engineer\njane@mail.org').label).toBe('Data Engineer')
  })
  it('is not a place', () => {
    expect(basicsOf('Jane Roe\nLisbon, Portugal\njane@mail.org').label).toBeUndefined()
  })
})

describe('phone', () => {
  it.each([
    ['+1 (415) 555-0142', 'US', '+1 (415) 555-0142'],
    ['Tel: 0171/1234567', 'DE', '0171/1234567'],
    ['06 12 34 56 78', 'FR', '06 12 34 56 78'],
    ['(123) 456-7890', 'US', '(123) 456-7890'],
    ['000-00-0000', 'US', '000-00-0000'],
    ['Mobile +44 7700 900123 | mail', 'GB', '+44 7700 900123'],
    ['Austin 78701 (512) 555-0100', 'US', '(512) 555-0100'],
    ['(11) 98765-4321', 'BR', '(11) 98765-4321'],
    ['手机：138 0013 8000', 'CN', '138 0013 8000'],
    ['+12 (3)456 78 90', 'US', '+12 (3)456 78 90'],
  ])('%s', (text, region, printed) => {
    expect(findPhones(text, region).map((phone) => phone.text)).toEqual([printed])
  })

  it.each([
    '2019 – 2021',
    '01/2019 - 03/2021',
    '2018-05-01',
    'ISBN 978-3-16-148410-0',
    'id: 1234567890',
    'Fax: +49 30 1234567',
    '10.1234/neurips.2023.1234',
    '1,200,000',
    'https://x.org/12345678',
  ])('%s is none', (text) => {
    expect(findPhones(text, 'US')).toEqual([])
  })

  it.each([
    ['(415) 555-2671', 'US', '+14155552671'],
    ['0151 23456789', 'DE', '+4915123456789'],
    ['+33 6 12 34 56 78', null, '+33612345678'],
    ['000-00-0000', 'US', null],
  ])('%s from %s is %s', (printed, region, international) => {
    expect(internationalPhone(printed, region)).toBe(international)
  })

  it('is kept as printed, and a range of years is not it', () => {
    const basics = basicsOf('Jane Roe\n(415) 555-0142\n\nExperience\nNurse, Mercy Hospital\t2015 - 2019')
    expect(basics.phone).toBe('(415) 555-0142')
  })
})

describe('e-mail', () => {
  it.each([
    ['jane.roe+cv@mail.example.co.uk', 'jane.roe+cv@mail.example.co.uk'],
    ['E: jane@mail.org | t: 1', 'jane@mail.org'],
    ['jane [at] mail [dot] org', 'jane@mail.org'],
  ])('%s', (text, address) => {
    expect(findEmails(composeText(text)).map((email) => email.address)).toEqual([address])
  })

  it('is the person’s, not a referee’s', () => {
    expect(basicsOf('Jane Roe\njane@mail.org\n\nReferences\nProf. Ann Lee\nann.lee@uni.edu').email).toBe(
      'jane@mail.org',
    )
  })
})

describe('links', () => {
  it.each([
    ['linkedin.com/in/jane-roe', 'LinkedIn', 'jane-roe'],
    ['https://www.linkedin.com/in/jane-roe/', 'LinkedIn', 'jane-roe'],
    ['github.com/janeroe', 'GitHub', 'janeroe'],
    ['https://x.com/janeroe', 'Twitter', 'janeroe'],
    ['orcid.org/0000-0001-2345-678X', 'ORCID', '0000-0001-2345-678X'],
    ['https://scholar.google.com/citations?user=AbC1', 'Google Scholar', 'AbC1'],
    ['stackoverflow.com/users/12/jane', 'Stack Overflow', '12/jane'],
    ['janeroe.dev', null, null],
  ])('%s', (text, network, username) => {
    expect(findPrintedLinks(text, 0).map((link) => [link.network, link.username])).toEqual([[network, username]])
  })

  it.each(['Node.js', 'B.Sc. Physics', 'e.g. this', 'ASP.NET', 'jane@mail.org', 'ends.Here'])('%s is none', (text) => {
    expect(findPrintedLinks(text, 0)).toEqual([])
  })

  it('reads handles by their label and by the sign', () => {
    expect(findHandles('GitHub: janeroe · @jane_roe', 0).map(({ url }) => url)).toEqual([
      'https://github.com/janeroe',
      'https://twitter.com/jane_roe',
    ])
  })

  it('tells the own site from the profiles', () => {
    const basics = basicsOf('Jane Roe\njane@mail.org | janeroe.dev | github.com/janeroe')
    expect(basics.url).toBe('https://janeroe.dev')
    expect(basics.profiles).toEqual([{ network: 'GitHub', username: 'janeroe', url: 'https://github.com/janeroe' }])
  })
})

describe('location', () => {
  it.each([
    ['Austin, TX', { city: 'Austin', region: 'TX', countryCode: 'US' }],
    ['Rotterdam, Netherlands', { city: 'Rotterdam', countryCode: 'NL' }],
    [
      '12 Main Street, Springfield, IL 62701',
      { address: '12 Main Street', postalCode: '62701', city: 'Springfield', region: 'IL', countryCode: 'US' },
    ],
    ['10115 Berlin, Deutschland', { postalCode: '10115', city: 'Berlin', countryCode: 'DE' }],
    ['Smallville, KS', { city: 'Smallville', region: 'KS', countryCode: 'US' }],
    ['São Paulo', { city: 'São Paulo' }],
    ['A: Fargo, ND', { city: 'Fargo', region: 'ND', countryCode: 'US' }],
    ['Singapore', { countryCode: 'SG' }],
  ])('%s', (line, location) => {
    expect(basicsOf(`Jane Roe\n${line} | jane@mail.org`).location).toMatchObject(location)
  })
})

describe('handles without a sign', () => {
  const profilesOf = (text: string, ocrPages: readonly number[] = []) =>
    parseResume({ ...composeText(text), ocrPages }, { asOf: '2026-01-01' }).json.basics.profiles?.map(({ url }) => url)
  const urls = ['https://www.linkedin.com/in/janedoe', 'https://github.com/jane-doe']

  it.each([
    ['over the site’s name', 'Jane Doe\njane@mail.org\n\nPROFILES\njanedoe\nLinkedIn\njane-doe\nGitHub'],
    ['under the site’s name', 'Jane Doe\njane@mail.org\n\nPROFILES\nLinkedIn\njanedoe\nGitHub\njane-doe'],
    ['side by side', 'Jane Doe\njane@mail.org\n\nPROFILES\njanedoe\tjane-doe\nLinkedIn\tGitHub'],
  ])('are read %s', (_, text) => {
    expect(profilesOf(text)).toEqual(urls)
  })

  it('takes the letters of an icon for the site in a scan alone', () => {
    const text = 'Jane Doe\njane@mail.org\nin janedoe\n\nEXPERIENCE\nNurse'
    expect(profilesOf(text, [1])).toEqual(['https://www.linkedin.com/in/janedoe'])
    expect(profilesOf(text)).toBeUndefined()
  })
})

describe('a scan', () => {
  it('shows the pin before a place as a letter', () => {
    const text = 'Jane Doe\nQ San Francisco, CA 8 jane@mail.org'
    const { json } = parseResume({ ...composeText(text), ocrPages: [1] }, { asOf: '2026-01-01' })
    expect(json.basics.location).toMatchObject({ city: 'San Francisco', region: 'CA' })
  })
})

describe('a four-digit postal code beside a street', () => {
  it.each([
    ['Bahnhofstraße 3, 8004 Felsburg', 'Felsburg', '8004'],
    ['rue des Lilas 3, 1000 Morval', 'Morval', '1000'],
    ['Havnegade 3, 2100 Lilleby', 'Lilleby', '2100'],
  ])('makes the town of %j', (text, city, postalCode) => {
    expect(basicsOf(`Jane Roe\n${text}\njane@mail.org`).location).toMatchObject({ city, postalCode })
  })
})

describe('headline', () => {
  it.each([
    ['beside the address', 'Jane Roe\nField botanist\tjane@mail.org', 'Field botanist'],
    ['and no motto', 'Jane Roe\nEvery day is a new page.\nField botanist\njane@mail.org', 'Field botanist'],
  ])('is read %s', (_, text, label) => {
    expect(basicsOf(text).label).toBe(label)
  })
})
