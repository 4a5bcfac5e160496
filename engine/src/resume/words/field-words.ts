/** Words that name what is studied, folded: "Computer Science", "Droit", "Maschinenbau". */
export const FIELD_WORDS: readonly string[] = [
  ...'accounting administration advertising aerospace aeronautics agriculture algebra analytics animation anthropology archaeology architecture art arts artificial astronomy astrophysics automation automotive biochemistry bioinformatics biology biomedical biotechnology botany business chemical chemistry civil classics commerce communication communications computation computational computer computing construction counseling criminal criminology culinary cybersecurity dance data dentistry design development economics ecology education electrical electronic electronics energy engineering english entrepreneurship environmental ethics fashion film finance fine foreign forensic french game genetics geography geology german gerontology graphic health history hospitality humanities human industrial informatics information innovation intelligence interaction interior international it journalism justice kinesiology language languages law leadership liberal linguistics literature logistics machine learning management manufacturing marine marketing materials mathematical mathematics math maths mechanical mechatronics media medical medicine microbiology molecular music nanotechnology network networks neuroscience nursing nutrition occupational oceanography operations optics organizational painting performing petroleum pharmacy pharmacology philosophy photography physical physics physiology physiotherapy planning policy political politics product production programming project psychology public quantitative relations religion research resource resources robotics science sciences sculpture security social sociology software spanish sport sports statistics structural studies supply chain sustainability systems taxation teaching technology telecommunications theater theatre theology therapy tourism translation transport urban veterinary visual water web welfare wildlife writing zoology applied advanced general pure modern theory aviation actuarial electro acting cognitive ai ux hotel event home early childhood elementary secondary special mining naval nuclear textile food gender area studies geo geophysics geospatial imaging optometry paralegal surveying welding plumbing hvac cosmetology bookkeeping'.split(
    ' ',
  ),
  ...'droit gestion informatique mathematiques physique chimie biologie economie lettres histoire geographie philosophie psychologie sociologie langues commerce communication finance comptabilite ressources humaines genie civil mecanique electrique electronique industriel logiciel reseaux telecommunications management tourisme medecine pharmacie architecture arts sciences politiques techniques mercatique'.split(
    ' ',
  ),
  ...'informatik wirtschaftsinformatik maschinenbau betriebswirtschaft betriebswirtschaftslehre volkswirtschaftslehre bwl vwl elektrotechnik bauingenieurwesen wirtschaftsingenieurwesen physik chemie biologie mathematik germanistik anglistik geschichte philosophie psychologie soziologie rechtswissenschaften jura medizin pharmazie architektur medienwissenschaften kommunikationswissenschaften politikwissenschaft sozialpadagogik soziale arbeit pflegewissenschaft mechatronik kunst musik sport lehramt'.split(
    ' ',
  ),
  ...'informatica ingenieria administracion empresas derecho economia contabilidad contaduria finanzas mercadotecnia comunicacion periodismo psicologia sociologia medicina enfermeria farmacia arquitectura diseno grafico industrial historia filosofia matematicas fisica quimica biologia turismo sistemas computacionales electronica mecanica civil software educacion magisterio letras filologia marketing desarrollo aplicaciones web gestion recursos humanos ciencias'.split(
    ' ',
  ),
  ...'engenharia administracao direito ciencia ciencias computacao contabeis economicas comunicacao jornalismo enfermagem farmacia arquitetura matematica pedagogia historia nutricao sistemas informacao gestao producao'.split(
    ' ',
  ),
  ...'ingegneria giurisprudenza economia lettere lingue scienze comunicazione medicina infermieristica architettura matematica fisica chimica biologia psicologia filosofia storia gestionale meccanica elettronica aziendale'.split(
    ' ',
  ),
  ...'bedrijfskunde rechten economie geneeskunde verpleegkunde psychologie wiskunde natuurkunde scheikunde geschiedenis taalkunde werktuigbouwkunde bouwkunde communicatie techniek bestuurskunde bedrijfseconomie elektrotechniek'.split(
    ' ',
  ),
]

/** In scripts without spaces: parts of the names of fields. */
export const UNSPACED_FIELDS: readonly string[] =
  '计算机 科学 工程 管理 经济 文学 法学 法律 医学 数学 物理 化学 生物 会计 金融 设计 语言 英语 教育 电子 机械 信息 软件 新闻 心理 市场营销 自动化 护理 建筑 情報 工学 理学 経済 経営 컴퓨터 공학 경영 경제'.split(
    ' ',
  )
