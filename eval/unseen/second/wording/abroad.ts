import { type Calling, pairs, split } from './calling.ts'

/** Callings in other languages; titles from the latest to the first. */
export const ABROAD: Readonly<Record<string, Calling>> = {
  tischler: {
    lang: 'de',
    titles: split('Werkstattleiter; Tischlermeister; Möbeltischler; Auszubildender zum Tischler; Praktikant'),
    employers: split(
      'Holzmanufaktur Wendland; Schreinerei Kapfinger GmbH; Ladenbau Osterloh KG; Treppen Hinrichs; Theaterwerkstätten Lübbenau; Küchenhaus Steinbeis',
    ),
    schools: split(
      'Handwerkskammer Elbtal; Berufsschule Holztechnik Soltau; Meisterschule Ebern-West; Realschule am Wall',
    ),
    degrees: pairs('Meisterprüfung: Tischlerhandwerk; Gesellenbrief: Tischler; Realschulabschluss'),
    bullets: split(
      'Führung einer Werkstatt mit neun Gesellen und drei Lehrlingen; Planung und Fertigung von Einbauküchen nach Maß; Umstellung auf CNC-Fertigung innerhalb eines Jahres; Restaurierung von 40 Kastenfenstern; Kalkulation und Angebote bis 180.000 €; Bühnenbilder für zwölf Inszenierungen; Montage beim Kunden; Pflege der Maschinen und des Holzlagers',
    ),
    skills: split(
      'Massivholz; Furnieren; CNC-Programmierung; Oberflächenbehandlung; Kalkulation; Treppenbau; Restaurierung; Vectorworks; Kundenberatung',
    ),
    certificates: pairs('Ausbildereignung: IHK Stade; Maschinenschein TSM 3: Holz-BG'),
    headlines: split('Tischlermeister; Meister für Möbel und Innenausbau'),
    summaries: split(
      'Handwerker mit Sinn für gerade Fugen und klare Absprachen. Ich suche eine Werkstatt, in der noch Lehrlinge ausgebildet werden.',
    ),
    projects: pairs('Kirchenbänke Sankt Ansgar: 32 Bänke aufgearbeitet'),
  },
  verwaltung: {
    lang: 'de',
    titles: split(
      'Sachgebietsleiterin Bauordnung; Verwaltungsfachwirtin; Sachbearbeiterin Wohngeld; Verwaltungsfachangestellte; Anwärterin im mittleren Dienst',
    ),
    employers: split(
      'Landratsamt Unterallgau; Stadt Grünhagen; Jobcenter Weserbogen; Bezirksamt Mittelmark; Finanzamt Hohenrode; Gemeindeverband Vorharz',
    ),
    schools: split(
      'Hochschule für öffentliche Verwaltung Meersburg; Verwaltungsakademie Nordheide; Gymnasium Carolinum Bröl',
    ),
    degrees: pairs('Bachelor of Arts: Public Management; Verwaltungsfachwirtin; Allgemeine Hochschulreife'),
    bullets: split(
      'Leitung eines Sachgebiets mit sieben Beschäftigten; Prüfung von jährlich 450 Bauanträgen; Einführung der E-Akte in drei Ämtern; Beratung von Bürgerinnen und Bürgern am Schalter und am Telefon; Erstellung von Bescheiden und Widerspruchsbescheiden; Vertretung der Behörde vor dem Verwaltungsgericht; Haushaltsüberwachung über 1,9 Mio. Euro; Einarbeitung neuer Kolleginnen',
    ),
    skills: split(
      'Verwaltungsrecht; Bauordnungsrecht; Haushaltsplanung; E-Akte; Bescheiderstellung; Gesprächsführung; Vergaberecht; Protokollführung',
    ),
    certificates: pairs('Datenschutzbeauftragte: Kommunalakademie; Mediation im öffentlichen Dienst: Forum Verwaltung'),
    headlines: split('Verwaltungsfachwirtin; Fachkraft für Bauordnung'),
    summaries: split(
      'Seit sechzehn Jahren im öffentlichen Dienst. Ich erkläre Bescheide so, dass niemand Widerspruch einlegen muss.',
    ),
    projects: pairs('Digitaler Bauantrag: Einführung in elf Gemeinden'),
  },
  infirmiere: {
    lang: 'fr',
    titles: split(
      'Cadre de santé; Infirmière de bloc opératoire; Infirmière libérale; Aide-soignante; Agente de service hospitalier',
    ),
    employers: split(
      'CHU de la Haute-Vezère; Clinique des Trois Ormes; EHPAD Les Mimosas; Centre hospitalier de Port-Lannec; Cabinet de la Halle; Croix-Blanche du Jura',
    ),
    schools: split('IFSI de Port-Lannec; Institut de formation des cadres de Vezère; Lycée Simone-Carrel'),
    degrees: pairs('Diplôme d’État: Infirmier; Diplôme de cadre de santé; Baccalauréat général: Sciences'),
    bullets: split(
      'Gestion des plannings de 34 soignants; Préparation de six salles d’opération chaque matin; Tournées à domicile, 25 patients par jour; Toilettes, repas et écoute des résidents; Mise en place d’un protocole contre les chutes, en baisse de 30 %; Tutorat de douze étudiantes; Suivi des plaies chroniques; Commande du matériel stérile',
    ),
    skills: split(
      'Instrumentation; Pansements complexes; Hygiène hospitalière; Gestion de planning; Soins palliatifs; Prise de sang; Éducation thérapeutique; Logiciel Orbis',
    ),
    certificates: pairs('AFGSU niveau 2: CESU; DU Plaies et cicatrisation: Faculté de Vezère'),
    headlines: split('Cadre de santé; Infirmière diplômée d’État'),
    summaries: split('Infirmière depuis dix-sept ans, du bloc au domicile. Calme, précise et attentive aux équipes.'),
    projects: pairs('Jardin des sens: un potager pour les résidents'),
  },
  dev: {
    lang: 'fr',
    titles: split(
      'Architecte logiciel; Ingénieur DevOps; Développeur back-end; Technicien réseau; Alternant développeur',
    ),
    employers: split(
      'Néolithe Informatique; Banque du Finage; Cartographie Azur; Les Ateliers Binaires; Messageries du Ponant; Voltige SAS',
    ),
    schools: split('Polytech Roussillon; IUT de Saint-Valery; École 36'),
    degrees: pairs(
      'Diplôme d’ingénieur: Informatique; DUT: Réseaux et télécommunications; Licence pro: Développement web',
    ),
    bullets: split(
      'Conception d’une plateforme de paiement à 3 000 requêtes par seconde; Passage de 14 services sous Kubernetes; Division par quatre du temps de déploiement; Encadrement de trois alternants; Rédaction des tests de charge; Astreinte une semaine sur cinq; Câblage et supervision de 22 sites; Refonte de l’API cartographique',
    ),
    skills: split('Go; Kubernetes; Terraform; PostgreSQL; GitLab CI; Kafka; Symfony; Prometheus; Ansible'),
    certificates: pairs('CKA: CNCF; Terraform Associate: HashiCorp'),
    headlines: split('Architecte logiciel et DevOps; Ingénieur plateforme'),
    summaries: split(
      'Ingénieur passé par tous les étages, de la baie réseau au produit. J’aime les systèmes simples et les astreintes silencieuses.',
    ),
    projects: pairs('Marée.info: horaires de marée en logiciel libre'),
  },
  abogada: {
    lang: 'es',
    titles: split('Socia del área laboral; Abogada asociada; Asesora jurídica; Pasante; Auxiliar administrativa'),
    employers: split(
      'Bufete Larrañaga y Soto; Defensoría del Pueblo de Cuyo; Gestoría Moncayo; Notaría Echeverri; Sindicato de Estibadores; Legalia Consultores S.L.',
    ),
    schools: split('Universidad de Alcántara Mayor; Universidad Autónoma del Bajío; Colegio de Abogados de Cantalejo'),
    degrees: pairs('Grado: Ciencias Jurídicas; Máster: Abogacía; Diplomado: Derecho Laboral'),
    bullets: split(
      'Dirección de un equipo de cuatro letradas; Defensa de 180 trabajadores en despidos colectivos; Redacción de demandas, recursos y contratos; Negociación de convenios en el sector portuario; Asesoría a 60 pymes; Revisión de escrituras y poderes; Atención a usuarios de justicia gratuita; Archivo y agenda del despacho',
    ),
    skills: split(
      'Derecho laboral; Negociación colectiva; Redacción jurídica; Mediación; Nóminas; Aranzadi; Oratoria; Protección de datos',
    ),
    certificates: pairs('Mediadora familiar: Ministerio de Justicia; Experta en compliance: WCA'),
    headlines: split('Abogada laboralista; Derecho del trabajo'),
    summaries: split('Abogada laboralista con doce años de juicios y acuerdos. Prefiero la palabra clara al latín.'),
    projects: pairs('Tu finiquito: calculadora gratuita de indemnizaciones'),
  },
  cocinero: {
    lang: 'es',
    titles: split('Encargado de sala; Cocinero de banquetes; Camarero; Ayudante de cocina'),
    employers: split(
      'Asador Zubialde; Parador de la Sierra Parda; Chiringuito Levante; Hotel Gran Alisio; Casa Eufrasia; Cruceros Tramontana',
    ),
    schools: split('Escuela de Hostelería de Laredo Viejo; CIFP Costa Brañal; Instituto Sierra Parda'),
    degrees: pairs(
      'Grado Medio: Cocina y Gastronomía; Técnico: Servicios en Restauración; Educación Secundaria Obligatoria',
    ),
    bullets: split(
      'Coordinación de una sala de 120 plazas y nueve camareros; Banquetes de hasta 400 comensales; Carta de vinos con 70 referencias; Control de alérgenos y temperaturas; Cierre de caja y pedidos; Atención en tres idiomas; Elaboración de fondos y salsas; Limpieza y orden de cámaras',
    ),
    skills: split('Brasa; Servicio de vinos; Banquetes; Alérgenos; Escandallos; Trato al cliente; Pescados; TPV'),
    certificates: pairs('Manipulador de alimentos: Sanidad; Sumiller nivel 1: WSET'),
    headlines: split('Profesional de hostelería; Cocinero y jefe de rango'),
    summaries: split('Dieciocho años entre fogones y mesas. Me gusta el servicio lleno y el equipo contento.'),
    projects: pairs('Feria de la sardina: organización de 30 puestos'),
  },
  professora: {
    lang: 'pt',
    titles: split('Coordenadora Pedagógica; Professora de Biologia; Monitora de Laboratório; Auxiliar de Sala'),
    employers: split(
      'Escola Secundária da Ribeira Alta; Colégio Pau-Brasil; Instituto Mangue Vivo; Prefeitura de Jacaraípe do Sul; Externato Dona Filipa',
    ),
    schools: split('Universidade do Vale do Açu; Universidade da Beira Serra; Escola Normal Rui Lacerda'),
    degrees: pairs('Mestrado: Ensino de Ciências; Licenciatura: Ciências Biológicas; Magistério'),
    bullets: split(
      'Coordenação de 28 professores e do projeto pedagógico; Aulas para turmas de 35 alunos do ensino médio; Montagem de uma horta e de um herbário; Preparação de olimpíadas com duas medalhas de prata; Elaboração de provas e relatórios; Acompanhamento de alunos com dificuldades; Visitas ao manguezal com 400 crianças; Reuniões com famílias',
    ),
    skills: split(
      'Planejamento de aulas; Avaliação; Google Classroom; Educação ambiental; Microscopia; Mediação de conflitos; Inclusão; Divulgação científica',
    ),
    certificates: pairs('Libras básico: INES; Primeiros socorros: Cruz Vermelha'),
    headlines: split('Professora de ciências; Coordenadora e bióloga'),
    summaries: split('Bióloga que ensina com os pés na lama. Acredito em perguntas antes de respostas.'),
    projects: pairs('Caranguejo-uçá: cartilha ilustrada para escolas'),
  },
  impiegata: {
    lang: 'it',
    titles: split(
      'Responsabile ufficio acquisti; Buyer junior; Impiegata commerciale estero; Addetta al magazzino; Stagista',
    ),
    employers: split(
      'Filati Monterosso S.r.l.; Cantine Rocca Bruna; Pneumatici Adda S.p.A.; Editrice La Lanterna; Caseificio Valsorda; Arredi Cividini',
    ),
    schools: split('Università di Porto Levante; Istituto Commerciale Einaudi-Bassi; Scuola Interpreti di Trebbia'),
    degrees: pairs('Laurea: Scienze del commercio; Laurea triennale: Mediazione linguistica; Diploma di ragioneria'),
    bullets: split(
      'Gestione di 85 fornitori in nove paesi; Riduzione dei costi di acquisto del 12 % in due anni; Trattative in inglese e tedesco; Organizzazione di quattro fiere; Inserimento ordini e fatture; Inventario annuale di 3.200 articoli; Traduzione di cataloghi; Formazione di due colleghe',
    ),
    skills: split(
      'Trattativa; SAP MM; Incoterms; Contrattualistica; Gestione fornitori; Corrispondenza estera; Analisi dei costi; Fiere',
    ),
    certificates: pairs('Certificazione CIPS livello 4: CIPS; Carrello elevatore: ENFAPI'),
    headlines: split('Responsabile acquisti; Ufficio estero e acquisti'),
    summaries: split('Precisa, curiosa e tenace al telefono. Compro bene perché so ascoltare chi produce.'),
    projects: pairs('Filo corto: rete di fornitori entro cento chilometri'),
  },
  tuinder: {
    lang: 'nl',
    titles: split('Bedrijfsleider glastuinbouw; Teeltspecialist; Hovenier; Leerling-hovenier; Vakantiekracht'),
    employers: split(
      'Kwekerij De Lier-West; Hoveniersbedrijf Oldenkotte; Gemeente Brabergen; Plantenlab Oosteinde B.V.; Landgoed Wulperhorst; Boomkwekerij Tielsma',
    ),
    schools: split('Hogeschool Groen Delft-Zuid; Lentiz Tuinbouwcollege; Scholengemeenschap De Wissel'),
    degrees: pairs('HBO Bachelor: Tuinbouw en Agribusiness; MBO 4: Hovenier; VMBO'),
    bullets: split(
      'Leiding aan 40 seizoenskrachten en twaalf vaste mensen; Gasverbruik teruggebracht met 35 %; Teeltplan voor vier hectare paprika; Aanleg van daktuinen en wadi’s; Onderhoud van parken en plantsoenen; Begeleiding van leerlingen; Klimaatcomputer ingericht; Offertes en contact met klanten',
    ),
    skills: split(
      'Klimaatsturing; Gewasbescherming; Beplantingsplannen; Snoeien; Teamleiding; Bodemkunde; AutoCAD; Kostprijs',
    ),
    certificates: pairs('Licentie gewasbescherming: Bureau Erkenningen; VCA Basis: VCA Nederland'),
    headlines: split('Teeltmanager; Hovenier en teeltspecialist'),
    summaries: split('Groene vingers en een nuchter hoofd. Ik zoek een bedrijf dat over tien jaar nog bestaat.'),
    projects: pairs('Stadsnatuur: 600 geveltuinen in één zomer'),
  },
  kuaiji: {
    lang: 'zh',
    titles: split('财务经理; 总账会计; 出纳员; 审计助理; 财务实习生'),
    employers: split('晨曦纺织有限公司; 北渡会计师事务所; 长安宏图物业公司; 碧波食品集团; 金穗农业合作社'),
    schools: split('渭滨财经大学; 云岭职业学院; 明德商学院'),
    degrees: pairs('硕士: 会计学; 本科: 财务管理; 大专: 审计'),
    bullets: split(
      '负责集团月度结账与合并报表; 将报销周期从十五天缩短至五天; 管理现金与银行账户二十余个; 协助完成上市公司年报审计; 编制年度预算并跟踪执行; 培训新入职会计六人; 负责税务申报及发票管理; 整理凭证并装订归档',
    ),
    skills: split('合并报表; 税务筹划; 预算管理; 用友软件; 成本核算; 内部控制; 数据透视表'),
    certificates: pairs('注册会计师: 中国注册会计师协会; 中级会计职称: 财政部'),
    headlines: split('财务经理; 会计与审计'),
    summaries: split('十年财务工作经验,熟悉制造业成本核算,做事细致,善于沟通。'),
    projects: pairs('费用系统上线: 三个月内推广到八家子公司'),
  },
}
