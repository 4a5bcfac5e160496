import type { Lang } from '../model.ts'
import type { Wording } from './trades.ts'

const split = (words: string): readonly string[] => words.split('; ')

/** Two kinds of work for each language but English; titles from the latest to the first. */
export const FOREIGN: Readonly<Record<Exclude<Lang, 'en'>, readonly Wording[]>> = {
  de: [
    {
      titles: split(
        'Leiter Instandhaltung; Projektingenieurin Fördertechnik; Konstrukteur; Industriemechaniker; Werkstudent Qualitätssicherung',
      ),
      bullets: split(
        'Planung und Überwachung der Wartung von 80 Anlagen im Dreischichtbetrieb.; Senkung der Stillstandszeiten um 23 % innerhalb von zwei Jahren.; Fachliche Führung von elf Mitarbeitenden.; Erstellung von 3D-Modellen und Stücklisten für Sondermaschinen.; Einführung eines Ersatzteillagers mit Barcode.; Abnahme der Maschinen beim Kunden im In- und Ausland.',
      ),
      skills: split(
        'SolidWorks; SAP PM; Hydraulik; SPS-Programmierung; Schweißen; FMEA; Arbeitssicherheit; MS Project',
      ),
      degrees: [
        ['Dipl.-Ing. (FH)', 'Maschinenbau'],
        ['B. Eng.', 'Mechatronik'],
        ['Ausbildung zum Industriemechaniker', null],
        ['Abitur', null],
      ],
      certificates: [
        ['Schweißaufsicht nach DIN EN ISO 14731', 'DVS'],
        ['Staplerschein', 'TÜV Süd'],
      ],
      headlines: split('Ingenieur für Instandhaltung; Maschinenbauer mit Praxis'),
    },
    {
      titles: split(
        'Stationsleitung; Gesundheits- und Krankenpfleger; Pflegefachfrau; Altenpflegehelferin; Medizinische Fachangestellte',
      ),
      bullets: split(
        'Versorgung von bis zu 14 Patienten je Schicht auf der Unfallchirurgie.; Anleitung von Auszubildenden im ersten und zweiten Lehrjahr.; Erstellung der Dienstpläne für 26 Pflegekräfte.; Wundmanagement und Dokumentation im System.; Begleitung der Visite und Absprache mit dem Sozialdienst.; Mitarbeit an der Einführung der elektronischen Patientenakte.',
      ),
      skills: split(
        'Wundversorgung; Grundpflege; Pflegedokumentation; Notfallmanagement; Praxisanleitung; Kinästhetik; Hygiene',
      ),
      degrees: [
        ['Staatsexamen', 'Gesundheits- und Krankenpflege'],
        ['B.A.', 'Pflegemanagement'],
        ['Mittlere Reife', null],
      ],
      certificates: [
        ['Wundexpertin ICW', 'Initiative Chronische Wunden'],
        ['Praxisanleiter', 'Pflegekammer'],
      ],
      headlines: split('Pflegefachkraft mit Herz und Erfahrung; Stationsleitung Chirurgie'),
    },
  ],
  fr: [
    {
      titles: split(
        'Responsable comptable; Contrôleuse de gestion; Chargé de clientèle; Assistant administratif; Hôtesse d’accueil',
      ),
      bullets: split(
        'Établissement des bilans de huit filiales et des liasses fiscales.; Encadrement d’une équipe de cinq personnes.; Réduction du délai de clôture de dix à quatre jours.; Suivi d’un portefeuille de 240 clients particuliers.; Accueil physique et téléphonique de 80 visiteurs par jour.; Mise en place d’un tableau de bord hebdomadaire.',
      ),
      skills: split(
        'Comptabilité analytique; Sage 100; Excel; Relance clients; Déclarations de TVA; Gestion de la paie; Power BI',
      ),
      degrees: [
        ['Master', 'Contrôle de gestion'],
        ['Licence professionnelle', 'Banque et assurance'],
        ['BTS', 'Comptabilité et gestion'],
        ['Baccalauréat', null],
      ],
      certificates: [
        ['TOEIC 890', 'ETS'],
        ['Certificat Voltaire', 'Projet Voltaire'],
      ],
      headlines: split('Comptable confirmée; Contrôleur de gestion industriel'),
    },
    {
      titles: split('Chef de cuisine; Second de cuisine; Boulanger-pâtissier; Commis de cuisine; Serveuse'),
      bullets: split(
        'Direction d’une brigade de neuf personnes, 150 couverts par service.; Élaboration d’une carte de saison avec des producteurs locaux.; Baisse du coût matière de 33 à 27 %.; Fabrication quotidienne de 400 viennoiseries.; Respect de la chaîne du froid et traçabilité.; Formation de six apprentis.',
      ),
      skills: split(
        'Pâtisserie; Gestion des stocks; HACCP; Création de menus; Dressage; Management d’équipe; Anglais du service',
      ),
      degrees: [
        ['CAP', 'Cuisine'],
        ['Brevet professionnel', 'Arts de la cuisine'],
        ['Bac pro', 'Commercialisation et services en restauration'],
      ],
      certificates: [
        ['Permis B', 'Préfecture'],
        ['Sauveteur secouriste du travail', 'INRS'],
      ],
      headlines: split('Chef de cuisine; Boulanger-pâtissier passionné'),
    },
  ],
  es: [
    {
      titles: split('Jefa de obra; Ingeniero civil; Arquitecta técnica; Delineante; Ayudante de topografía'),
      bullets: split(
        'Dirección de la obra de un puente de 310 metros.; Coordinación de 45 trabajadores y siete subcontratas.; Reducción de las desviaciones de presupuesto al 2 %.; Redacción de memorias y mediciones.; Control de calidad del hormigón en planta.; Levantamiento topográfico con estación total.',
      ),
      skills: split(
        'AutoCAD; Revit; Presto; Prevención de riesgos laborales; Topografía; Cálculo de estructuras; Gestión de contratas',
      ),
      degrees: [
        ['Grado', 'Ingeniería Civil'],
        ['Máster', 'Ingeniería Estructural'],
        ['Técnico Superior', 'Proyectos de Edificación'],
        ['Bachillerato', null],
      ],
      certificates: [
        ['Coordinador de seguridad y salud', 'Fundación Laboral'],
        ['PMP', 'Project Management Institute'],
      ],
      headlines: split('Ingeniera civil, obras públicas; Arquitecto técnico'),
    },
    {
      titles: split('Gerente de ventas; Ejecutiva de cuentas; Supervisor de tienda; Vendedora; Auxiliar de almacén'),
      bullets: split(
        'Crecimiento del 18 % anual en la zona norte.; Apertura de once puntos de venta.; Formación de un equipo de quince vendedores.; Atención al cliente y cierre de caja.; Inventario mensual de 6.000 referencias.; Negociación de contratos con cadenas de supermercados.',
      ),
      skills: split('Negociación; Atención al cliente; SAP; Trade marketing; Excel; Manejo de inventarios; CRM'),
      degrees: [
        ['Licenciatura', 'Administración de Empresas'],
        ['Diplomado', 'Marketing Digital'],
        ['Bachillerato', null],
      ],
      certificates: [
        ['Google Analytics', 'Google'],
        ['Carné de conducir B', 'DGT'],
      ],
      headlines: split('Gerente comercial; Ejecutiva de cuentas, gran consumo'),
    },
  ],
  pt: [
    {
      titles: split(
        'Coordenador de TI; Desenvolvedora Full Stack; Analista de Sistemas; Técnico de Suporte; Estagiária de Informática',
      ),
      bullets: split(
        'Liderança de uma equipe de oito pessoas em três fusos.; Migração do sistema de estoque para a nuvem em seis meses.; Redução do tempo de resposta da API em 60 %.; Atendimento de 40 chamados por dia.; Criação de testes automáticos para o portal do aluno.; Documentação dos processos internos.',
      ),
      skills: split('Java; Spring Boot; Angular; MySQL; Docker; Git; Scrum; Atendimento ao usuário'),
      degrees: [
        ['Bacharelado', 'Ciência da Computação'],
        ['Licenciatura', 'Engenharia Informática'],
        ['Curso Técnico', 'Redes de Computadores'],
        ['Ensino Médio', null],
      ],
      certificates: [
        ['Scrum Foundation', 'CertiProf'],
        ['Oracle Certified Associate', 'Oracle'],
      ],
      headlines: split('Desenvolvedora Full Stack; Coordenador de tecnologia'),
    },
    {
      titles: split(
        'Enfermeira-chefe; Fisioterapeuta; Técnica de Enfermagem; Auxiliar de Saúde; Recepcionista de Clínica',
      ),
      bullets: split(
        'Supervisão de vinte técnicos no turno da noite.; Administração de medicamentos e controle de sinais vitais.; Reabilitação de pacientes pós-operatórios.; Campanhas de vacinação em bairros rurais.; Organização das fichas de 1.500 pacientes.; Treinamento em lavagem das mãos.',
      ),
      skills: split(
        'Cuidados intensivos; Curativos; Triagem; Vacinação; Reanimação; Trabalho em equipe; Registo clínico',
      ),
      degrees: [
        ['Bacharelado', 'Enfermagem'],
        ['Pós-graduação', 'Saúde Pública'],
        ['Curso Técnico', 'Enfermagem'],
      ],
      certificates: [
        ['Suporte Básico de Vida', 'INEM'],
        ['COREN ativo', 'Conselho Regional de Enfermagem'],
      ],
      headlines: split('Enfermeira, cuidados intensivos; Fisioterapeuta'),
    },
  ],
  it: [
    {
      titles: split(
        'Responsabile di produzione; Ingegnere di processo; Disegnatore meccanico; Operaio specializzato; Tirocinante ufficio tecnico',
      ),
      bullets: split(
        'Gestione di tre linee di assemblaggio e 52 addetti.; Riduzione degli scarti dal 6 al 2,5 %.; Progettazione di stampi per alluminio.; Avviamento di un nuovo forno da 40 tonnellate.; Manutenzione ordinaria di torni e frese.; Stesura delle istruzioni di lavoro.',
      ),
      skills: split('AutoCAD; Lean production; Controllo qualità; CATIA; Pianificazione; Sicurezza sul lavoro; Excel'),
      degrees: [
        ['Laurea magistrale', 'Ingegneria Meccanica'],
        ['Laurea triennale', 'Ingegneria Gestionale'],
        ['Diploma', 'Perito meccanico'],
      ],
      certificates: [
        ['RSPP', 'INAIL'],
        ['Patente B', 'Motorizzazione Civile'],
      ],
      headlines: split('Ingegnere di produzione; Disegnatore meccanico'),
    },
    {
      titles: split(
        'Insegnante di lettere; Coordinatrice didattica; Educatore; Bibliotecaria; Addetta alla segreteria',
      ),
      bullets: split(
        'Insegnamento di italiano e storia in quattro classi.; Organizzazione di laboratori di lettura per 120 ragazzi.; Coordinamento dei viaggi di istruzione.; Catalogazione di 9.000 volumi.; Sostegno a due alunni con bisogni speciali.; Gestione delle iscrizioni e del protocollo.',
      ),
      skills: split(
        'Didattica inclusiva; Progettazione; Catalogazione; Pacchetto Office; Ascolto attivo; Public speaking',
      ),
      degrees: [
        ['Laurea magistrale', 'Lettere moderne'],
        ['Dottorato di ricerca', 'Storia medievale'],
        ['Maturità classica', null],
      ],
      certificates: [
        ['Abilitazione all’insegnamento A-22', 'Ministero dell’Istruzione'],
        ['ECDL', 'AICA'],
      ],
      headlines: split('Insegnante di lettere; Educatore e bibliotecario'),
    },
  ],
  nl: [
    {
      titles: split('Teamleider magazijn; Logistiek planner; Vrachtwagenchauffeur; Orderpicker; Stagiair supply chain'),
      bullets: split(
        'Aansturen van 22 medewerkers in twee ploegen.; Plannen van 60 ritten per dag in de Benelux.; Verlagen van het ziekteverzuim van 9 naar 5 %.; Laden en lossen met reachtruck.; Invoeren van een nieuw voorraadsysteem.; Opstellen van maandrapporten voor de directie.',
      ),
      skills: split('Ritplanning; WMS; Reachtruck; Excel; Voorraadbeheer; Leidinggeven; Veilig werken'),
      degrees: [
        ['HBO', 'Logistics Management'],
        ['MBO niveau 4', 'Transport en Logistiek'],
        ['Havo', null],
      ],
      certificates: [
        ['VCA-VOL', 'SSVV'],
        ['Rijbewijs CE', 'RDW'],
      ],
      headlines: split('Logistiek planner; Teamleider magazijn'),
    },
    {
      titles: split(
        'Beleidsadviseur; Projectleider duurzaamheid; Communicatiemedewerker; Onderzoeksassistent; Baliemedewerker',
      ),
      bullets: split(
        'Schrijven van het klimaatplan voor een gemeente van 60.000 inwoners.; Leiden van bewonersavonden en werkgroepen.; Beheren van een budget van 2,4 miljoen euro.; Redactie van de wekelijkse nieuwsbrief.; Afnemen van 150 interviews.; Te woord staan van burgers aan de balie.',
      ),
      skills: split('Beleidsadvies; Projectmatig werken; Schrijven; SPSS; Stakeholdermanagement; Presenteren'),
      degrees: [
        ['Master', 'Bestuurskunde'],
        ['Bachelor', 'Sociale Geografie'],
        ['Vwo', null],
      ],
      certificates: [
        ['Prince2 Foundation', 'PeopleCert'],
        ['BHV', 'NIBHV'],
      ],
      headlines: split('Beleidsadviseur duurzaamheid; Communicatieadviseur'),
    },
  ],
  zh: [
    {
      titles: split('高级软件工程师; 数据分析师; 产品经理; 测试工程师; 实习生'),
      bullets: split(
        '负责订单系统的设计与开发,日均处理两百万笔交易。; 带领五人小组完成支付模块重构。; 将报表生成时间从三小时缩短到十分钟。; 编写接口文档并培训新同事。; 分析用户行为数据,提出改进建议。; 参与自动化测试平台建设。',
      ),
      skills: split('Java; Python; MySQL; 数据分析; 项目管理; Linux; Spark'),
      degrees: [
        ['硕士', '计算机科学与技术'],
        ['本科', '软件工程'],
        ['学士', '统计学'],
      ],
      certificates: [
        ['大学英语六级', '教育部'],
        ['软件设计师', '工业和信息化部'],
      ],
      headlines: split('高级软件工程师; 数据产品经理'),
    },
  ],
}
