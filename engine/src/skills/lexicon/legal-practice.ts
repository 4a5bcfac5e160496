import type { LexiconTable } from '../rows.ts'

/** Fields of law, courts, law firms' work and programs. */
export const legalPractice: LexiconTable = `
== domain .7 < law
Labour litigation = employment tribunal, contentieux social, Arbeitsgerichtsverfahren, conseil de prud'hommes @ .75 < litigation
Commercial law = business law, droit des affaires, Handelsrecht, derecho mercantil, Wirtschaftsrecht @ .65
Company law = droit des sociétés, Gesellschaftsrecht, derecho societario @ .7 < corporate-law
Securities law = droit boursier, Kapitalmarktrecht @ .8
Insolvency law = bankruptcy law, Insolvenzrecht, droit des procédures collectives, derecho concursal @ .8
Tax law = droit fiscal, Steuerrecht, derecho fiscal, derecho tributario @ .75
Construction law = droit de la construction, Baurecht, derecho de la construcción @ .75
Energy and infrastructure law = PPP projects law, infrastructure law @ .8
Planning law = zoning law, droit de l'urbanisme, Bauplanungsrecht @ .75
Medical malpractice law = clinical negligence, droit médical, Medizinrecht, health law @ .75
Personal injury law = personal injury, dommage corporel, tort law, torts @ .65
Insurance law = droit des assurances, Versicherungsrecht @ .75
Product liability = responsabilité du fait des produits, Produkthaftung @ .75
Consumer law = droit de la consommation, Verbraucherrecht @ .7
Media law = droit de la presse, defamation law, Medienrecht, entertainment law @ .75
Sports law = droit du sport, Sportrecht @ .8
IT law = technology law, droit du numérique, IT-Recht, cyber law, software licensing agreements @ .75
Patent law = patent prosecution, patent drafting, droit des brevets, Patentrecht, patent applications,
    patent attorney @ .85 < intellectual-property
Trademark law = trademark registration, trade marks, droit des marques, Markenrecht, trademarks filing @ .75 < intellectual-property
Copyright law = droit d'auteur, Urheberrecht, derechos de autor, copyright clearance, rights clearance @ .7 < intellectual-property
Patent searching = prior art search, patent landscape, recherche d'antériorité, Patentrecherche; Espacenet < intellectual-property @ .8
Technology licensing = licensing agreements, patent licensing, technology transfer, transfert de technologie @ .7 < intellectual-property
Divorce proceedings = divorce law, custody disputes, Scheidungsrecht, child custody, matrimonial law @ .65 < family-law
Adoption law = guardianship, juvenile law, Betreuungsrecht, tutelle curatelle, droit des mineurs @ .7 < family-law
Criminal defence = défense pénale, Strafverteidigung, public defender @ .75 < criminal-law
Criminal prosecution = prosecuting?, ministère public, Staatsanwaltschaft @ .75 < criminal-law
White-collar crime law = economic crime, droit pénal des affaires, Wirtschaftsstrafrecht @ .8 < criminal-law
Human rights law = human rights, droits de l'homme, Menschenrechte, derechos humanos @ .65
Refugee law = asylum law, droit d'asile, Asylrecht @ .75 < immigration-law
Constitutional law = droit constitutionnel, Verfassungsrecht, derecho constitucional @ .75
European law = EU law, droit européen, Europarecht, derecho comunitario @ .75
Public law = droit public, Öffentliches recht, derecho público @ .65
Private international law = conflict of laws, droit international privé @ .8
Trade law = WTO law, international trade law, trade remedies, anti-dumping @ .8
Merger control = state aid law, EU competition law, Kartellrecht @ .85 < competition-law
Agricultural law = droit rural, Agrarrecht @ .8
Aviation and transport law = transport law, droit des transports, Transportrecht @ .75
Space law = droit spatial @ .9
Social security law = droit de la sécurité sociale, Sozialrecht @ .7
Landlord and tenant law = tenancy law, droit locatif, Mietrecht, leasehold enfranchisement @ .7 < property-law
Conveyancing = residential conveyancing, CLC licensed conveyancer, Grundstücksrecht, property transfers @ .65 < property-law
Islamic law = sharia law, fiqh @ .8
Civil procedure = procédure civile, Zivilprozessrecht, civil litigation procedure, Civil Procedure Rules @ .7 < litigation
Trial advocacy = oral advocacy, courtroom advocacy, plaidoiries, rights of audience, trial preparation, depositions,
    cross-examination @ .75 < litigation
Appeals practice = appellate practice, appellate advocacy, appeals law @ .8 < litigation
Enforcement of judgments = bailiff work, huissier de justice, Gerichtsvollzieher, enforcement agent, commissaire de justice,
    ejecución de sentencias @ .65
Class actions = group litigation, actions de groupe @ .8 < litigation
Witness statements = affidavits, witness statement drafting @ .55 < litigation
Legal translation law #comparative-law = comparative law, droit comparé, Rechtsvergleichung @ .8
Contract drafting = contract redlining, rédaction de contrats, Vertragsgestaltung, redacción de contratos,
    contract review @ .6 < contract-law
NDA review = non-disclosure agreements, NDAs, confidentiality agreements @ .45 < contract-law
Commercial agreements = SaaS agreements, master service agreements, distribution agreements @ .6 < contract-law
Shareholder agreements = pactes d'associés, articles of association @ .7 < corporate-law
Company formation = company incorporation, création d'entreprise, Unternehmensgründung, business registration @ .55 < corporate-law
Company secretarial practice = company secretary, chartered secretary, CGI company secretary, board minutes @ .6 < corporate-governance
Anti-bribery compliance = FCPA, UK Bribery Act, Sapin II, anti-corruption, anti-corruption compliance @ .65 < regulatory-compliance
Whistleblowing = whistleblower systems, lanceur d'alerte, Hinweisgeberschutz @ .65 < regulatory-compliance
Supply chain due diligence = Lieferkettengesetz, LkSG, CSDDD, devoir de vigilance, modern slavery compliance @ .7 < regulatory-compliance
AI regulation = EU AI Act, AI Act, AI governance @ .7
Legal costs drafting = costs drafting, legal costs, Kostenrecht, RVG abrechnung @ .75
Bar admission = admitted to the bar, barreau, Rechtsanwaltszulassung, qualified solicitor, SQE, LPC law, bar exam, CAPA avocat, CILEX @ .65
Barrister practice = barrister, pupillage, Bar Professional Training @ .75
Judicial clerkship = judicial clerk, assistant de justice, Referendariat @ .75
Legal citation = Bluebook, OSCOLA @ .6 < legal-research
Legal design thinking #legal-design = legal design, plain language legal @ .75
== tool .7 < legal-operations
iManage = iManage Work; NetDocuments; HighQ
Kira Systems; Luminance legal #luminance; Litera = Litera Compare
Everlaw; Disco e-discovery #cs-disco = CS Disco; Logikcull; Nuix; Concordance ediscovery #concordance = Concordance software
Aderant; Elite 3E = Thomson Reuters Elite
LEAP legal #leap-legal = LEAP software; MyCase; PracticePanther; Smokeball; Filevine
Proclaim case management #proclaim = Eclipse Proclaim; PCLaw; CompuLaw; LawPay
RA-MICRO; Advoware; DATEV Anwalt; Secib
Bloomberg Law; HeinOnline; vLex; Doctrine.fr = Dalloz.fr; Lamyline; Lefebvre Dalloz = Francis Lefebvre, Navis fiscal
Ironclad CLM; Juro contracts #juro = Juro CLM; Icertis; DocuSign CLM
Anaqua; CPA Global patents #cpa-global; PatSnap; Derwent Innovation; Orbit Intelligence
OneTrust; TrustArc
`
