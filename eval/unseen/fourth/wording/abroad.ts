import { trade } from './trade.ts'

/** Two callings for each language but English; the native forms of degrees. */
export const ABROAD = {
  'de-pflege': trade(
    {
      headline: 'Pflegefachkraft | Stationsleiterin',
      summary: 'Erfahrene Pflegekraft mit Freude an Anleitung und ruhigem Blick in hektischen Schichten.',
      titles: 'Stationsleitung | Gesundheits- und Krankenpflegerin | Pflegehelferin',
      employers: 'Klinikum Teutoburg gGmbH | Seniorenstift Lindenhof e. V. | Universitätsmedizin Warnow',
      deeds:
        'Leitung eines Teams von 18 Pflegekräften | Einführung der elektronischen Pflegedokumentation | Anleitung von Auszubildenden in drei Lehrjahren | Wundversorgung nach Expertenstandard | Erstellung der Dienstpläne | Begleitung von Angehörigen',
      skills: 'Pflege: Wundmanagement, Palliativpflege, Praxisanleitung | EDV: ORBIS, Vivendi, MS Office',
      studies:
        'Bachelor of Arts ~ Pflegemanagement ~ Hochschule Teutoburg | Ausbildung zur Gesundheits- und Krankenpflegerin ~ - ~ Berufsfachschule am Klinikum Teutoburg',
      certificates: 'Praxisanleiterin ~ Caritas-Akademie | Wundexpertin ICW ~ TÜV Rheinland',
    },
    'de',
  ),
  'de-ingenieur': trade(
    {
      headline: 'Projektingenieur | Konstrukteur',
      summary: 'Ingenieur für Fördertechnik, der Termine hält und Zeichnungen liest.',
      titles: 'Projektleiter Fördertechnik | Konstruktionsingenieur | Werkstudent',
      employers: 'Brinkhoff Maschinenbau GmbH & Co. KG | Ostsee-Kran AG | Ingenieurbüro Zapf',
      deeds:
        'Planung von Förderanlagen bis 4 Mio. Euro | Abstimmung mit Kunden in Polen und Dänemark | Konstruktion von Schweißbaugruppen | Einführung einer Stücklistenprüfung | Inbetriebnahme vor Ort | Betreuung von Prüfständen',
      skills: 'Konstruktion: Inventor, AutoCAD, FEM | Organisation: MS Project, SAP PM',
      studies: 'Diplom-Ingenieur (FH) ~ Maschinenbau ~ Fachhochschule Warnow | Abitur ~ - ~ Gymnasium am Wall',
      certificates: 'Schweißfachingenieur ~ SLV Nord | IPMA Level D ~ GPM',
    },
    'de',
  ),
  'fr-comptable': trade(
    {
      headline: 'Comptable générale | Responsable comptable',
      summary: 'Comptable rigoureuse, habituée aux clôtures mensuelles et aux audits.',
      titles: 'Responsable comptable | Comptable générale | Assistante comptable',
      employers: 'Fromageries du Val d’Oudon | Cabinet Tessandier et Associés | Mairie de Saint-Ouven',
      deeds:
        'Encadrement de quatre comptables | Clôture mensuelle en cinq jours | Préparation des déclarations de TVA | Mise en place d’un nouveau logiciel de paie | Saisie et lettrage des factures fournisseurs | Suivi de la trésorerie',
      skills: 'Comptabilité : Clôture, TVA, Paie, Consolidation | Logiciels : Sage 100, Cegid, Excel'.replaceAll(
        ' :',
        ':',
      ),
      studies:
        'Master ~ Comptabilité, contrôle, audit ~ Université des Mauges | BTS ~ Comptabilité et gestion ~ Lycée Aristide-Kermadec',
      certificates: 'DSCG ~ Académie de Nantes | TOEIC ~ ETS',
    },
    'fr',
  ),
  'fr-cuisine': trade(
    {
      headline: 'Chef de cuisine | Second de cuisine',
      summary: 'Cuisinier passionné par les produits de saison et la transmission.',
      titles: 'Chef de cuisine | Second de cuisine | Commis de cuisine',
      employers: 'Restaurant L’Ardoise Bleue | Hôtel des Remparts | Auberge de la Loutre',
      deeds:
        'Gestion d’une brigade de huit personnes | Création de la carte à chaque saison | Maîtrise du coût matière à 28 % | Formation de deux apprentis par an | Préparation de banquets de 150 couverts | Mise en place du plan HACCP',
      skills: 'Cuisine: Pâtisserie, Gestion des stocks, HACCP | Outils: Excel, Lightspeed',
      studies: 'Brevet professionnel ~ Arts de la cuisine ~ CFA de l’Odet | CAP ~ Cuisine ~ Lycée hôtelier de Kerlan',
      certificates: 'Permis d’exploitation ~ UMIH | SST ~ INRS',
    },
    'fr',
  ),
  'es-maestra': trade(
    {
      headline: 'Profesora de Lengua | Docente de Secundaria',
      summary: 'Docente con vocación, experiencia en centros públicos y gusto por el teatro escolar.',
      titles: 'Jefa de estudios | Profesora de Lengua y Literatura | Auxiliar de conversación',
      employers: 'IES Vega Baja | Colegio Santa Marina | Academia Tres Puentes',
      deeds:
        'Coordinación de un claustro de 45 docentes | Puesta en marcha de un taller de teatro | Tutoría de grupos de bachillerato | Diseño de materiales digitales | Organización de intercambios con Francia | Clases de refuerzo por las tardes',
      skills: 'Docencia: Programación didáctica, Evaluación, Tutoría | Herramientas: Moodle, Genially, Canva',
      studies:
        'Máster ~ Formación del Profesorado ~ Universidad del Segura | Grado ~ Filología Hispánica ~ Universidad de Alta Rioja',
      certificates: 'B2 First ~ Cambridge English | Competencia Digital Docente ~ INTEF',
    },
    'es',
  ),
  'es-almacen': trade(
    {
      headline: 'Jefe de almacén | Responsable de logística',
      summary: 'Responsable de almacén con quince años de experiencia en alimentación.',
      titles: 'Jefe de almacén | Encargado de turno | Mozo de almacén',
      employers: 'Conservas La Atalaya, S.A. | Transportes Zubiri, S.L. | Cooperativa Huerta Nueva',
      deeds:
        'Gestión de un equipo de treinta personas | Reducción de roturas en un 12 % | Planificación de cuarenta rutas diarias | Control de inventario con lectores | Carga y descarga de camiones | Implantación de un sistema de ubicaciones',
      skills: 'Logística: Inventarios, Carretilla elevadora, Rutas | Programas: SAP, Excel',
      studies: 'Técnico Superior ~ Transporte y Logística ~ CIFP Puerta del Mar | Bachillerato ~ - ~ IES Monte Naranco',
      certificates: 'Carné de carretillero ~ Fremap | CAP de mercancías ~ Ministerio de Transportes',
    },
    'es',
  ),
  'it-farmacista': trade(
    {
      headline: 'Farmacista | Farmacista collaboratrice',
      summary: 'Farmacista attenta al banco e precisa in laboratorio.',
      titles: 'Direttrice di farmacia | Farmacista collaboratrice | Tirocinante',
      employers: 'Farmacia Sant’Agnese | Parafarmacia Il Melograno S.r.l. | Ospedale Civile di Roccabruna',
      deeds:
        'Gestione di un gruppo di cinque colleghi | Preparazione di galenici magistrali | Consulenza ai pazienti diabetici | Riduzione delle scorte del 15% | Organizzazione della campagna vaccinale | Controllo delle ricette',
      skills: 'Professionali: Galenica, Farmacovigilanza, Gestione scorte | Informatica: Wingesfar, Excel',
      studies:
        'Laurea magistrale ~ Farmacia ~ Università del Frignano | Diploma di maturità scientifica ~ - ~ Liceo Torricelli-Marani',
      certificates: 'Iscrizione all’Albo ~ Ordine dei Farmacisti | BLSD ~ Croce Rossa Italiana',
    },
    'it',
  ),
  'pt-dados': trade(
    {
      headline: 'Analista de dados | Cientista de dados',
      summary: 'Analista com experiência em varejo e seguros e gosto por gráficos simples.',
      titles: 'Coordenadora de dados | Analista de dados | Estagiária',
      employers: 'Seguros Araucária S.A. | Lojas Pitanga | Banco Serra Azul',
      deeds:
        'Liderança de uma equipe de cinco analistas | Criação de painéis para a diretoria | Previsão de demanda semanal | Limpeza de bases de sinistros | Automação de relatórios mensais | Treinamento de colegas em SQL',
      skills: 'Técnicas: SQL, Python, Estatística | Ferramentas: Power BI, Databricks, Excel',
      studies: 'MBA ~ Ciência de Dados ~ Universidade do Planalto | Bacharelado ~ Estatística ~ Faculdade Rio Verde',
      certificates: 'PL-300 ~ Microsoft | Scrum Fundamentals ~ SCRUMstudy',
    },
    'pt',
  ),
  'nl-beleid': trade(
    {
      headline: 'Beleidsmedewerker | Adviseur ruimtelijke ordening',
      summary: 'Beleidsmaker die helder schrijft en graag op de fiets naar bewoners gaat.',
      titles: 'Senior beleidsadviseur | Beleidsmedewerker | Stagiair',
      employers: 'Gemeente Overdijk | Waterschap De Zwette | Bureau Vermaat B.V.',
      deeds:
        'Opstellen van de woonvisie | Begeleiden van bewonersavonden | Adviseren van de wethouder | Beheren van een budget van 2 miljoen euro | Schrijven van raadsvoorstellen | Uitvoeren van een enquête',
      skills: 'Beleid: Projectleiding, Omgevingswet, Participatie | Software: ArcGIS, Excel',
      studies: 'Master ~ Planologie ~ Universiteit van de Veluwe | Bachelor ~ Bestuurskunde ~ Hogeschool Zuiderdiep',
      certificates: 'Prince2 Foundation ~ AXELOS | Rijbewijs B ~ CBR',
    },
    'nl',
  ),
  'zh-gongcheng': trade(
    {
      headline: '后端开发工程师 | 软件工程师',
      summary: '多年后端开发经验，熟悉支付与物流系统，注重代码质量。',
      titles: '高级后端工程师 | 软件工程师 | 实习生',
      employers: '海岬科技有限公司 | 云杉物流集团 | 明湖信息技术有限公司',
      deeds:
        '负责支付系统的架构设计 | 将接口平均响应时间缩短一半 | 带领六人小组完成仓储系统改造 | 编写自动化测试 | 维护订单数据库 | 参与需求评审',
      skills: '编程: Java, Go, Python | 数据库: MySQL, Redis, Kafka',
      studies: '硕士 ~ 软件工程 ~ 鹭江理工大学 | 本科 ~ 计算机科学与技术 ~ 秦岭大学',
      certificates: '软件设计师 ~ 工业和信息化部 | 英语六级 ~ 教育部',
    },
    'zh',
  ),
}
