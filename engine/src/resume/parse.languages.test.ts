import { describe, expect, it } from 'vitest'
import { outline, parse } from '../../test/outline-of.ts'

describe('in other languages', () => {
  it.each([
    [
      'German',
      `Jörg Weißhaupt
Maschinenbauingenieur
Lindenstraße 4, 70173 Stuttgart · 0711 2345678 · j.weisshaupt@post.example

BERUFSERFAHRUNG
03/2019 – heute	Konstruktionsingenieur, Ulmer Werke GmbH, Stuttgart
- Getriebe für Pumpen entwickelt
10/2015 – 02/2019	Entwicklungsingenieur bei Brandt & Söhne AG
- Prüfstände gebaut

AUSBILDUNG
2010 – 2015	M.Sc. Maschinenbau, Technische Universität Ulmen

KENNTNISSE
CAD: SolidWorks, CATIA

SPRACHEN
Deutsch (Muttersprache), Englisch (verhandlungssicher)`,
      [
        'Jörg Weißhaupt / Maschinenbauingenieur / j.weisshaupt@post.example / 0711 2345678 / Stuttgart',
        'work Konstruktionsingenieur @ Ulmer Werke GmbH 2019-03.. 1',
        'work Entwicklungsingenieur @ Brandt & Söhne AG 2015-10..2019-02 1',
        'school M.Sc. Maschinenbau @ Technische Universität Ulmen 2010..2015',
        'skills CAD: SolidWorks, CATIA',
        'speaks Deutsch (Muttersprache)',
        'speaks Englisch (verhandlungssicher)',
        'months 124',
      ],
    ],
    [
      'French',
      `Anaïs Morvan
Comptable
Rennes, France | 06 12 34 56 78 | anais.morvan@courriel.example

EXPÉRIENCE PROFESSIONNELLE
Comptable, Cabinet Le Goff, Rennes	janv. 2020 – aujourd’hui
- Clôture mensuelle de douze dossiers
Assistante comptable chez Biscuiterie du Port	sept. 2017 – déc. 2019
- Saisie des factures

FORMATION
BTS Comptabilité et gestion, Lycée Bréquigny, 2017

LANGUES
Français : langue maternelle
Anglais : B2`,
      [
        'Anaïs Morvan / Comptable / anais.morvan@courriel.example / 06 12 34 56 78 / Rennes',
        'work Comptable @ Cabinet Le Goff 2020-01.. 1',
        'work Assistante comptable @ Biscuiterie du Port 2017-09..2019-12 1',
        'school BTS Comptabilité et gestion @ Lycée Bréquigny ..2017',
        'speaks Français (langue maternelle)',
        'speaks Anglais (B2)',
        'months 101',
      ],
    ],
    [
      'Spanish',
      `Lucía Ferrer Soto
Valencia, España · +34 612 345 678 · lucia.ferrer@correo.example

Experiencia laboral
Enfermera, Hospital del Turia, Valencia	enero de 2018 – actualidad
- Urgencias pediátricas
Auxiliar de enfermería, Clínica Sol	2015 – 2017
- Planta de medicina interna

Formación académica
Grado en Enfermería, Universidad de los Olmos	2011 – 2015

Idiomas
Español: nativo
Inglés: B2`,
      [
        'Lucía Ferrer Soto /  / lucia.ferrer@correo.example / +34 612 345 678 / Valencia',
        'work Enfermera @ Hospital del Turia 2018-01.. 1',
        'work Auxiliar de enfermería @ Clínica Sol 2015..2017 1',
        'school Grado Enfermería @ Universidad de los Olmos 2011..2015',
        'speaks Español (nativo)',
        'speaks Inglés (B2)',
        'months 133',
      ],
    ],
    [
      'Portuguese',
      `Rui Tavares Nunes
Porto, Portugal | 912 345 678 | rui.nunes@correio.example

EXPERIÊNCIA PROFISSIONAL
Eletricista, Luzes do Norte Lda, Porto	março de 2016 – atual
- Instalações industriais

FORMAÇÃO ACADÊMICA
Curso técnico em Eletrotecnia, Escola Profissional do Porto	2012 – 2015

COMPETÊNCIAS
AutoCAD, quadros elétricos`,
      [
        'Rui Tavares Nunes /  / rui.nunes@correio.example / 912 345 678 / Porto',
        'work Eletricista @ Luzes do Norte Lda 2016-03.. 1',
        'school Curso técnico Eletrotecnia @ Escola Profissional do Porto 2012..2015',
        'skills COMPETÊNCIAS: AutoCAD, quadros elétricos',
        'months 119',
      ],
    ],
    [
      'Italian',
      `Chiara Bellandi
Cuoca
Bologna, Italia | +39 347 123 4567 | chiara.bellandi@posta.example

ESPERIENZE LAVORATIVE
Cuoca, Ristorante Il Glicine, Bologna	maggio 2019 – oggi
- Menu di stagione per sessanta coperti

ISTRUZIONE
Diploma di maturità, Istituto Alberghiero, 2014

LINGUE
Italiano (madrelingua), Inglese (buono)`,
      [
        'Chiara Bellandi / Cuoca / chiara.bellandi@posta.example / +39 347 123 4567 / Bologna',
        'work Cuoca @ Ristorante Il Glicine 2019-05.. 1',
        'school Diploma di maturità  @ Istituto Alberghiero ..2014',
        'speaks Italiano (madrelingua)',
        'speaks Inglese (buono)',
        'months 81',
      ],
    ],
    [
      'Chinese',
      `欧阳雨桐
上海 | 138 0013 8000 | yutong@youjian.example

工作经历
2020年3月 – 至今	软件工程师	海岸科技有限公司
- 负责支付系统
2017年7月 – 2020年2月	测试工程师	山石软件公司
- 自动化测试

教育背景
2013年9月 – 2017年6月	海岸大学	计算机科学	本科

技能
Java、Go、MySQL`,
      [
        '欧阳雨桐 /  / yutong@youjian.example / 138 0013 8000 / 上海',
        'work 软件工程师 @ 海岸科技有限公司 2020-03.. 1',
        'work 测试工程师 @ 山石软件公司 2017-07..2020-02 1',
        'school 本科 计算机科学 @ 海岸大学 2013-09..2017-06',
        'skills 技能: Java, Go, MySQL',
        'months 103',
      ],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(outline(parse(text))).toEqual(expected)
  })
})
