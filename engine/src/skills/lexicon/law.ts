import type { LexiconTable } from '../rows.ts'

/** Legal practice. */
export const law: LexiconTable = `
== domain .55
Law? = legal knowledge, droit?, Recht?, derecho, legal practice, Rechtswissenschaft, Jura?, jurisprudence, legal studies, juridique,
    legal matters, abogacía, legal system, legal expertise @ .45
Contract law = droit des contrats, Vertragsrecht, derecho contractual, contract drafting, contract review, drafting contracts,
    commercial contracts, legal contracts, contract analysis, rédaction de contrats, drafting agreements, contract preparation,
    contracts drafting, reviewing contracts, NDA drafting, rédaction d'actes < law
Corporate law = company law, droit des sociétés, Gesellschaftsrecht, business law, commercial law, droit des affaires, Wirtschaftsrecht,
    derecho mercantil, corporate legal, company formation, Handelsrecht, derecho societario, corporate counsel, commercial litigation,
    droit commercial, securities law, corporate transactions law @ .6 < law
Litigation = contentieux, civil litigation, trial preparation, Prozessführung, litigios, litigation support, court proceedings,
    trial practice, dispute resolution, litigation management, advocacy in court, civil procedure, courtroom advocacy, depositions,
    court representation, case preparation legal, trial advocacy, plaidoirie, legal advocacy, oral argument, discovery litigation,
    witness preparation, motion practice @ .6 < law
Criminal law = droit pénal, Strafrecht, derecho penal, criminal procedure, criminal defence, penal law, criminal litigation,
    criminal prosecution @ .6 < law
Family law = droit de la famille, Familienrecht, derecho de familia, divorce law, child custody, matrimonial law @ .65 < law
Property law = real estate law, conveyancing, droit immobilier, Immobilienrecht, derecho inmobiliario, land law, real property law,
    landlord and tenant law, title examination, land registration, residential conveyancing, leasing real estate, lease agreements,
    lease negotiation, commercial conveyancing, commercial leases, title searches, foncier @ .6 < law
Intellectual property = IP law, propriété intellectuelle, geistiges Eigentum, propiedad intelectual, patent law, trademark law,
    copyright law, patents?, trademarks?, copyright, IP rights, intellectual property law, patent drafting, Patentrecht,
    propriété industrielle, patent prosecution, patent search, trademark registration, licensing intellectual property, trade secrets,
    gewerblicher Rechtsschutz, IP management @ .65 < law
Immigration law = droit des étrangers, Ausländerrecht, asylum law, derecho de extranjería, refugee law, visa applications, immigration?,
    immigration procedures @ .65 < law
Administrative law = public law, droit public, Verwaltungsrecht, derecho administrativo, constitutional law, droit administratif,
    marchés publics, Vergaberecht, öffentliches Recht, procurement law @ .6 < law
Competition law = antitrust, droit de la concurrence, Kartellrecht, competition policy, anti-trust law, merger control @ .75 < law
Environmental law = droit de l'environnement, Umweltrecht, environmental legislation, environmental regulations, energy law,
    environmental compliance, EPA regulations @ .65 < law
International law = droit international, Völkerrecht, human rights law, derecho internacional, human rights?, droits de l'homme, EU law,
    European law, Europarecht, droit européen, derechos humanos, Menschenrechte, humanitarian law, trade law @ .65 < law
Banking law = financial services law, droit bancaire, insolvency law, bankruptcy law, Insolvenzrecht, insurance law, finance law,
    bankruptcy?, capital markets law, insolvency, financial services regulation @ .7 < law
Civil law = droit civil, Zivilrecht, tort law, derecho civil, personal injury law, medical malpractice, personal injury, tort litigation,
    droit privé, Privatrecht, private law @ .55 < law
Probate law = wills and estates, succession law, Erbrecht, estate planning, wills trusts and estates, trust law, droit des successions,
    probate?, trusts and estates, wills and probate, estate administration, derecho de sucesiones @ .65 < law
Notarial practice = notary public, notariat, notaire, notarial deeds, notary @ .6 < law
Legal research = recherche juridique, juristische Recherche, investigación jurídica, case law research, Westlaw research, legal analysis,
    juridical research, statutory interpretation, researching case law, veille juridique, case law, statutory research, analyse juridique,
    jurisprudencia @ .55 < law
Legal drafting = drafting legal documents, legal writing, pleadings, rédaction juridique, redacción jurídica, drafting pleadings,
    legal documentation, legal document preparation, legal documents, legal correspondence, preparing legal documents, brief writing,
    legal memoranda, legal opinions, legislative drafting, rédaction d'actes juridiques, legal briefs, legal document review, court filings,
    drafting motions @ .55 < law
Legal advice = legal counselling, conseil juridique, Rechtsberatung, asesoría jurídica, client counselling legal, legal consulting,
    legal consultation, in-house counsel, legal advisory, legal support, general counsel, asesoramiento jurídico, advising on law,
    legal risk, Syndikusrecht @ .5 < law
Paralegal skills = legal assistance, paralegal?, legal secretarial, Rechtsanwaltsfachangestellte, legal administration,
    assistance juridique, legal assistant?, case file management, legal secretary?, case files, court calendaring, legal filing, e-filing,
    legal billing, docketing, case docketing, court filing, legal case management @ .5 < law
Mediation = alternative dispute resolution, ADR mediation, arbitration?, Schlichtung, mediación, arbitrage, family mediation, arbitraje,
    dispute mediation, Mediationsverfahren, international arbitration, conciliation, Schiedsverfahren @ .6
E-discovery = electronic discovery, document review legal, Relativity eDiscovery, eDiscovery, Relativity, document review @ .7 < litigation
Legal operations = legal tech, contract lifecycle management, legal technology, legal project management, CLM, Ironclad,
    legal entity management @ .7 < law
Court reporting = stenography, shorthand, court interpreting, sténographie, speedwriting, sténotypie @ .65
LexisNexis; Westlaw; Clio legal software #clio; PACER; Practical Law; Juris-Classeur = Lexis 360; beck-online;
    juris datenbank #juris = Dalloz @ .65 < legal-research
`
