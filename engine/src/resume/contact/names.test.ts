import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { column, pageOf } from '../../../test/typeset.ts'
import { composePages } from '../../document/compose-pages.ts'
import { composeText } from '../../document/compose-text.ts'
import { parseResume } from '../parse.ts'

const BODY = '\n\nExperience\nPlanner, Quillhaven Ltd, 2017 – 2023\n\nEducation\nUniversity of Oakhurst, 2016'
const nameOf = (head: string) => parseResume(composeText(head + BODY), { asOf: '2026-01-01' }).json.basics.name

describe('a name', () => {
  it.each([
    // Credentials, titles, suffixes, initials
    ['Tadeo Villalba, MBA, PMP\ntadeo@post.example', 'Tadeo Villalba'],
    ['TADEO VILLALBA MBA PMP\ntadeo@post.example', 'TADEO VILLALBA'],
    ['TADEO VILLALBA, Ph.D., P.E.\nt@post.example', 'TADEO VILLALBA'],
    ['Orla Fennimore RN BSN\no@post.example', 'Orla Fennimore'],
    ['Dr. med. Jana Rösch\njana@post.example', 'Jana Rösch'],
    ['Dipl.-Ing. Karl-Heinz Brandt\nkhb@post.example', 'Karl-Heinz Brandt'],
    ['Prof. Dr. Anna von der Heide\na@post.example', 'Anna von der Heide'],
    ['Mr. Tadeo Villalba B.Sc.\nt@post.example', 'Tadeo Villalba'],
    ['Martin Osei Jr.\nm@post.example', 'Martin Osei Jr.'],
    ['John Marchbank III\nm@post.example', 'John Marchbank III'],
    ['S.K. Raghunathan\nskr@post.example', 'S.K. Raghunathan'],
    ['Orla "Ollie" Fennimore\no@post.example', 'Orla "Ollie" Fennimore'],
    ['Orla (Ollie) Fennimore\no@post.example', 'Orla (Ollie) Fennimore'],
    ['Orla Fennimore (she/her)\no@post.example', 'Orla Fennimore'],
    // Particles and orders
    ['José María de la Cruz y Velázquez\njm@correo.example', 'José María de la Cruz y Velázquez'],
    ['Maria João Pires dos Santos e Silva\nm@correio.example', 'Maria João Pires dos Santos e Silva'],
    ['BAS VAN ’T VEER\nbas@post.example', 'BAS VAN ’T VEER'],
    ['DERENNES Jean-Pierre\njp@courriel.example', 'DERENNES Jean-Pierre'],
    ['NAGY Eszter\nn@posta.example', 'NAGY Eszter'],
    ['van den Berg, Pieter\np@post.example', 'van den Berg, Pieter'],
    ['Nguyễn Thị Minh Khai\nn@thu.example', 'Nguyễn Thị Minh Khai'],
    ['Samira al-Qadhi\ns@post.example', 'Samira al-Qadhi'],
    ["Chiara d'Amico\nc@posta.example", "Chiara d'Amico"],
    // Under, beside and inside the paper's title
    ['Resume of Orla Fennimore\norla@post.example', 'Orla Fennimore'],
    ['CURRICULUM VITAE ORLA FENNIMORE\no@post.example', 'ORLA FENNIMORE'],
    ['Lebenslauf – Jana Rösch\njana@post.example', 'Jana Rösch'],
    ['CV: Orla Fennimore\no@post.example', 'Orla Fennimore'],
    ['Orla Fennimore’s Resume\no@post.example', 'Orla Fennimore'],
    ['PERSONAL INFORMATION\nOrla Fennimore\no@post.example', 'Orla Fennimore'],
    ['CONFIDENTIAL\nOrla Fennimore\no@post.example', 'Orla Fennimore'],
    // Beside other things
    ['Orla Fennimore - Senior Planner\no@post.example', 'Orla Fennimore'],
    ['Orla Fennimore, Senior Planner\no@post.example', 'Orla Fennimore'],
    ['o@post.example | 415 555 0142\nOrla Fennimore\nNurse', 'Orla Fennimore'],
    ['☆ Orla Fennimore ☆\no@post.example', 'Orla Fennimore'],
    ['# Orla Fennimore\no@post.example', 'Orla Fennimore'],
    ['O R L A   F E N N I M O R E\no@post.example', 'ORLA FENNIMORE'],
    // Words that are also towns and trades
    ['Austin Brooks\nAustin, TX\naustin@post.example', 'Austin Brooks'],
    ['Mason Carpenter\nm@post.example', 'Mason Carpenter'],
    ['Peter Müller\np@post.example', 'Peter Müller'],
    // Labels
    ['Nom : Derennes\nPrénom : Achille\nEmail : ad@courriel.example', 'Achille Derennes'],
    ['First name: Orla\nLast name: Fennimore', 'Orla Fennimore'],
    ['Vorname: Jana\nNachname: Rösch', 'Jana Rösch'],
    ['Nombre: Ana\nApellidos: Ruiz Gómez', 'Ana Ruiz Gómez'],
    ['Imię i nazwisko: Zofia Wielopolska', 'Zofia Wielopolska'],
    ['Namn: Åsa Hjalmarsson', 'Åsa Hjalmarsson'],
    ['Jméno: Petr Novotný', 'Petr Novotný'],
    ['Nume: Ionel Păunescu', 'Ionel Păunescu'],
    ['Ad Soyad: Çağla Kılıçarslan', 'Çağla Kılıçarslan'],
    ['ФИО: Петрова Ирина Сергеевна', 'Петрова Ирина Сергеевна'],
    ['Ονοματεπώνυμο: Ελένη Παπαδάκη', 'Ελένη Παπαδάκη'],
    ['الاسم: ليلى حداد', 'ليلى حداد'],
    ['שם: דוד כהן', 'דוד כהן'],
    ['姓名：王小明\n电话：13800138000', '王小明'],
    ['氏名：山田太郎', '山田太郎'],
    ['성명: 김민수', '김민수'],
    // Scripts
    ['김민수\nkim@post.example', '김민수'],
    ['山田 太郎\ny@post.example', '山田 太郎'],
    ['やまだ たろう\ny@post.example', 'やまだ たろう'],
    ['Wang Xiaoming (王小明)\nw@post.example', 'Wang Xiaoming'],
    ['ІВАНЕНКО Олександр\ni@poshta.example', 'ІВАНЕНКО Олександр'],
    ['Γιώργος Παπαδόπουλος\ng@post.example', 'Γιώργος Παπαδόπουλος'],
    ['محمد عبد الله الحسن\nm@post.example', 'محمد عبد الله الحسن'],
    ['राजेश कुमार शर्मा\nr@post.example', 'राजेश कुमार शर्मा'],
    ['প্রিয়া সেনগুপ্ত\np@post.example', 'প্রিয়া সেনগুপ্ত'],
    ['அருண் குமார்\na@post.example', 'அருண் குமார்'],
    ['ราตรี สุขใจ\nr@post.example', 'ราตรี สุขใจ'],
    ['გიორგი ბერიძე\ng@post.example', 'გიორგი ბერიძე'],
  ])('%j is %s', (head, name) => {
    expect(nameOf(head)).toBe(name)
  })

  it('is one on two large lines, and the next line is the headline', () => {
    const document = composePages([
      pageOf([
        ...column(50, 60, ['Conceição', 'Vasconcelos'], 30, { size: 24 }),
        ...column(50, 120, [
          'Enfermeira',
          'c@correio.example',
          'Experiência profissional',
          'Hospital da Serra, 2019 – 2024',
        ]),
      ]),
    ])
    const { name, label } = parseResume(document, { asOf: '2026-01-01' }).json.basics
    expect([name, label]).toEqual(['Conceição Vasconcelos', 'Enfermeira'])
  })

  it('is found whatever separates it from what stands beside it', () => {
    const separators = [' | ', ' • ', ' · ', ' – ', ' — ', '\t', ' / ', ' ~ ', '\n', '\n\n']
    const others = ['orla@post.example', '+44 113 496 0018', 'Leeds, UK', 'linkedin.com/in/orla-example', 'Planner']
    fc.assert(
      fc.property(
        fc.constantFrom('Orla Fennimore', 'ORLA FENNIMORE', 'Tadeo Villalba Ruiz', 'Ирина Петрова', 'ليلى حداد'),
        fc.array(fc.tuple(fc.constantFrom(...separators), fc.constantFrom(...others)), { maxLength: 4 }),
        (name, rest) => {
          expect(nameOf(name + rest.map((pair) => pair.join('')).join(''))).toBe(name)
        },
      ),
      { numRuns: 200 },
    )
  })
})
