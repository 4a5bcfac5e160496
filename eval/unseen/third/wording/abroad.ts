import type { Calling } from './calling.ts'

/** One trade for each other language, in its own words. */
export const ABROAD: Readonly<Record<string, Calling>> = {
  einkauf: {
    lang: 'de',
    headlines: 'Strategische Einkäuferin|Leiter Einkauf|Industriekauffrau',
    titles:
      'Leitung Einkauf|Strategischer Einkäufer (m/w/d)|Sachbearbeiter Disposition|Auszubildende zur Industriekauffrau',
    employers:
      'Brandhorst Fördertechnik GmbH & Co. KG|Stadtwerke Elmsbüttel|Hövelmeyer AG|Universitätsklinikum Lauen|Gebr. Terhorst OHG',
    bullets: [
      'Rahmenverträge für Gussteile neu verhandelt und 9 % der Kosten gespart',
      'Team mit sechs Mitarbeitenden fachlich und disziplinarisch geführt',
      'Lieferanten in Polen und Portugal vor Ort auditiert',
      'Bestände überwacht und Bestellungen in SAP ausgelöst',
      'Reklamationen bearbeitet und Gutschriften geprüft',
      'Ausschreibungen nach VOB begleitet',
      'Durchlauf aller kaufmännischen Abteilungen',
    ],
    degrees: [
      ['Bachelor of Arts', 'Betriebswirtschaftslehre'],
      ['Ausbildung zur Industriekauffrau', null],
      ['Allgemeine Hochschulreife', null],
    ],
    schools: 'Hochschule Lauen|Berufsbildende Schulen Elmsbüttel|Universität Terhorst|Gymnasium am Deich',
    skills:
      'SAP MM|Verhandlungsführung|Vertragsrecht|Excel|Lieferantenbewertung|Incoterms|Englisch im Einkauf|Führerschein Klasse B',
    groups: ['Fachlich', 'Weiteres'],
    certificates: [
      ['Fachwirt für Einkauf', 'IHK Oldenburg'],
      ['Ausbildereignung', 'IHK Oldenburg'],
    ],
    summary:
      'Einkäuferin mit zwölf Jahren Erfahrung in Maschinenbau und Versorgung. Ich verhandle hart in der Sache und freundlich im Ton.',
  },
  logement: {
    lang: 'fr',
    headlines: 'Responsable de gestion locative|Assistante de direction|Chargé de clientèle',
    titles:
      'Responsable d’agence|Gestionnaire locatif|Assistante commerciale et administrative|Hôtesse d’accueil (CDD)',
    employers:
      'Habitat Brocéliande|Mairie de Saint-Aubin-des-Landes|Cabinet Roussel & Fils|Immo Grand Large SARL|Clinique des Tilleuls',
    bullets: [
      'Gestion d’un parc de 640 logements et de huit résidences',
      'Réduction des impayés de 11 % à 6 % en deux ans',
      'Encadrement d’une équipe de cinq gestionnaires',
      'Rédaction des baux et des états des lieux',
      'Accueil téléphonique et physique du public',
      'Préparation des assemblées générales de copropriété',
      'Suivi des travaux avec les artisans',
    ],
    degrees: [
      ['Master', 'Droit immobilier'],
      ['BTS', 'Professions immobilières'],
      ['Baccalauréat', 'Économique et social'],
    ],
    schools:
      'Université de Brocéliande|Lycée Jeanne-Vautrin|École supérieure de l’immobilier de Rezé|IUT de Saint-Aubin',
    skills:
      'Droit locatif|Pack Office|Relation client|Comptabilité|Négociation|Suivi de chantier|Rédaction d’actes|Permis B',
    groups: ['Métier', 'Outils'],
    certificates: [
      ['Carte professionnelle G', 'CCI Nantes'],
      ['Certificat Voltaire', 'Projet Voltaire'],
    ],
    summary:
      'Dix ans dans le logement social et privé. À l’aise avec les chiffres comme avec les locataires, je cherche une agence à taille humaine.',
  },
  obra: {
    lang: 'es',
    headlines: 'Jefa de obra|Arquitecto técnico|Encargado de mantenimiento',
    titles: 'Jefe de obra|Ayudante de jefe de obra|Técnico de mantenimiento y prevención|Delineante en prácticas',
    employers:
      'Construcciones Albarrán, S.L.|Ayuntamiento de Valdecorneja|Grupo Tirso Obras|Hospital Virgen del Soto|Ferrovías del Ebro',
    bullets: [
      'Dirección de 84 viviendas entregadas dos meses antes de plazo',
      'Control de costes y certificaciones mensuales',
      'Coordinación de quince subcontratas',
      'Levantamiento de planos de edificios protegidos',
      'Plan de seguridad sin accidentes graves en tres años',
      'Revisión de calderas, ascensores y extintores',
      'Mediciones y presupuestos con Presto',
    ],
    degrees: [
      ['Máster', 'Dirección de la Construcción'],
      ['Grado', 'Arquitectura Técnica'],
      ['Bachillerato', null],
    ],
    schools:
      'Universidad de Valdecorneja|Escuela Politécnica del Ebro|IES Sierra del Soto|Universidad Popular de Albarracín Sur',
    skills: 'Presto|AutoCAD|Revit|Planificación|Prevención de riesgos|Mediciones|Carné B1|Gestión de equipos',
    groups: ['Técnicas', 'Generales'],
    certificates: [
      ['Coordinador de Seguridad y Salud', 'Colegio de Aparejadores'],
      ['Passive House Tradesperson', 'PHI'],
    ],
    summary: 'Técnica de obra con once años a pie de tajo. Ordenada con los papeles y clara con las cuadrillas.',
  },
  albergo: {
    lang: 'it',
    headlines: 'Direttrice d’albergo|Addetto al ricevimento|Responsabile di sala',
    titles:
      'Direttore d’albergo|Capo ricevimento|Addetta al ricevimento e alle prenotazioni|Cameriere di sala (stagionale)',
    employers:
      'Hotel Miralaghi|Terme di Valsorda S.p.A.|Ristorante Da Ottorino|Villa Gherardesi Ricevimenti|Comune di Montesolaro',
    bullets: [
      'Gestione di 74 camere e di ventidue dipendenti',
      'Occupazione media salita dal 58 al 73 per cento',
      'Formazione del personale stagionale',
      'Accoglienza di gruppi tedeschi e francesi',
      'Controllo degli incassi e dei fornitori',
      'Servizio ai tavoli per ottanta coperti',
      'Risposta ai reclami e alle recensioni',
    ],
    degrees: [
      ['Laurea triennale', 'Scienze del turismo'],
      ['Diploma di tecnico dei servizi turistici', null],
    ],
    schools:
      'Università di Montesolaro|Istituto alberghiero Valsorda|Università degli Studi del Carso|Liceo Gherardesi',
    skills:
      'Opera PMS|Revenue management|Lingua tedesca|Gestione del personale|Sicurezza alimentare|Excel|Vendita|Patente B',
    groups: ['Professionali', 'Altre'],
    certificates: [
      ['HACCP', 'Regione Friuli-Venezia Giulia'],
      ['Sommelier di primo livello', 'AIS'],
    ],
    summary:
      'Da quindici anni negli alberghi, dal ricevimento alla direzione. Attenta ai conti, agli ospiti e a chi lavora con me.',
  },
  laboratorio: {
    lang: 'pt',
    headlines: 'Farmacêutica|Técnico de laboratório|Analista de qualidade',
    titles:
      'Coordenadora de qualidade|Analista de laboratório pleno|Técnico de análises clínicas|Estagiária de farmácia',
    employers:
      'Laboratórios Ferragudo, Lda.|Hospital de Santa Comba|Farmácia Central de Alfarim|Cervejaria Serra Negra|Câmara Municipal de Vilar',
    bullets: [
      'Implementação da norma ISO 17025 em dois laboratórios',
      'Redução do tempo de resposta de 48 para 20 horas',
      'Supervisão de uma equipa de sete técnicos',
      'Colheita e análise de amostras de água',
      'Atendimento ao balcão e gestão de stocks',
      'Calibração de balanças e pipetas',
      'Redação de procedimentos e relatórios mensais',
    ],
    degrees: [
      ['Mestrado', 'Ciências Farmacêuticas'],
      ['Licenciatura', 'Análises Clínicas'],
      ['Ensino secundário', null],
    ],
    schools:
      'Universidade de Vilar|Instituto Politécnico da Serra Negra|Escola Secundária de Alfarim|Universidade de Santa Comba',
    skills: 'HPLC|Auditorias internas|Microbiologia|Excel|Boas práticas|Cromatografia|Gestão de equipas|Inglês técnico',
    groups: ['Técnicas', 'Pessoais'],
    certificates: [
      ['Auditor interno ISO 9001', 'SGS'],
      ['Carteira profissional', 'Ordem dos Farmacêuticos'],
    ],
    summary:
      'Profissional de laboratório com nove anos de bancada e quatro de coordenação. Rigor, boa disposição e cadernos em ordem.',
  },
  zorg: {
    lang: 'nl',
    headlines: 'Wijkverpleegkundige|Teamleider thuiszorg|Planner logistiek',
    titles: 'Teamleider wijkzorg|Wijkverpleegkundige|Verzorgende IG|Medewerker planning (uitzendkracht)',
    employers:
      'Stichting Zorg aan de Vecht|Gemeente Oudermeer|Huize Lindehof|Transportbedrijf Wiersma B.V.|Ziekenhuis De Brink',
    bullets: [
      'Leiding gegeven aan veertien verpleegkundigen in vier wijken',
      'Indicaties gesteld en zorgplannen geschreven',
      'Ziekteverzuim teruggebracht van 9 naar 5 procent',
      'Stagiairs begeleid tijdens hun eerste praktijkjaar',
      'Bewoners geholpen bij wassen, aankleden en eten',
      'Ritten gepland voor veertig vrachtwagens',
      'Overleg gevoerd met huisartsen en mantelzorgers',
    ],
    degrees: [
      ['Bachelor', 'Verpleegkunde'],
      ['MBO 3', 'Verzorgende IG'],
      ['Havo', null],
    ],
    schools: 'Hogeschool Oudermeer|ROC De Brink|Lindecollege|Vecht Hogeschool',
    skills: 'Indiceren|Wondzorg|Nedap Ons|Roosteren|Motiverende gespreksvoering|Excel|Rijbewijs B|Leidinggeven',
    groups: ['Vak', 'Overig'],
    certificates: [
      ['BIG-registratie', 'CIBG'],
      ['BHV', 'Rode Kruis'],
    ],
    summary:
      'Verpleegkundige met hart voor de wijk. Nuchter, zelfstandig en gewend om met mensen van alle leeftijden te werken.',
  },
  yunying: {
    lang: 'zh',
    headlines: '运营经理|市场专员|会计主管',
    titles: '运营总监|高级运营经理|市场推广专员|行政助理',
    employers: '青屿信息技术有限公司|江州师范学院|禾木餐饮管理集团|云岫物流股份有限公司|江州市人民医院',
    bullets: [
      '负责华东地区十二家门店的日常运营',
      '带领九人团队完成年度销售目标的118%',
      '搭建会员体系，复购率提升两成',
      '策划线下活动三十余场',
      '管理供应商合同并控制采购成本',
      '整理会议纪要和员工档案',
      '编写运营周报和数据分析报告',
    ],
    degrees: [
      ['硕士', '工商管理'],
      ['本科', '市场营销'],
    ],
    schools: '江州大学|东屿财经学院|云岫师范大学|江州职业技术学院',
    skills: '数据分析|活动策划|团队管理|SQL|PPT制作|供应商管理|新媒体运营|英语六级',
    groups: ['专业', '工具'],
    certificates: [
      ['初级会计职称', '财政部'],
      ['PMP', '项目管理协会'],
    ],
    summary: '八年零售与互联网运营经验，熟悉门店管理和会员营销，做事踏实，善于沟通。',
  },
}
