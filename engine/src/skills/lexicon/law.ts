import type { LexiconTable } from '../rows.ts'

/** Legal practice. */
export const law: LexiconTable = `
== domain .55
Law? = legal knowledge, droit?, Recht?, derecho, legal practice, Rechtswissenschaft, Jura?, jurisprudence, legal studies, juridique,
    legal matters, abogacía, legal system, legal expertise @ .45
Contract law = droit des contrats, Vertragsrecht, derecho contractual, drafting contracts, commercial contracts, legal contracts,
    contract analysis, drafting agreements, contract preparation, contracts drafting, reviewing contracts, NDA drafting,
    rédaction d'actes < law
Corporate law = corporate legal, corporate counsel, commercial litigation, droit commercial, corporate transactions law @ .6 < law
Litigation = contentieux, civil litigation, Prozessführung, litigios, litigation support, court proceedings, trial practice,
    dispute resolution, litigation management, advocacy in court, court representation, case preparation legal, plaidoirie, legal advocacy,
    oral argument, discovery litigation, witness preparation, motion practice @ .6 < law
Criminal law = droit pénal, Strafrecht, derecho penal, criminal procedure, penal law, criminal litigation @ .6 < law
Family law = droit de la famille, Familienrecht, derecho de familia @ .65 < law
Property law = real estate law, droit immobilier, Immobilienrecht, derecho inmobiliario, land law, real property law, land registration,
    leasing real estate, lease agreements, commercial conveyancing, commercial leases, foncier @ .6 < law
Intellectual property = IP law, propriété intellectuelle, geistiges Eigentum, propiedad intelectual, patents?, trademarks?, copyright,
    IP rights, intellectual property law, propriété industrielle, patent search, licensing intellectual property, trade secrets,
    gewerblicher Rechtsschutz, IP management @ .65 < law
Immigration law = droit des étrangers, Ausländerrecht, derecho de extranjería, visa applications, immigration?,
    immigration procedures @ .65 < law
Administrative law = Verwaltungsrecht, derecho administrativo, droit administratif, marchés publics, Vergaberecht,
    procurement law @ .6 < law
Competition law = antitrust, droit de la concurrence, competition policy, anti-trust law @ .75 < law
Environmental law = droit de l'environnement, Umweltrecht, environmental legislation, energy law @ .65 < law
International law = droit international, Völkerrecht, derecho internacional, humanitarian law @ .65 < law
Banking law = financial services law, droit bancaire, finance law, bankruptcy?, capital markets law, insolvency,
    financial services regulation @ .7 < law
Civil law = droit civil, Zivilrecht, derecho civil, medical malpractice, tort litigation, droit privé, Privatrecht, private law @ .55 < law
Probate law = wills and estates, succession law, Erbrecht, estate planning, wills trusts and estates, trust law, droit des successions,
    probate?, trusts and estates, wills and probate, estate administration, derecho de sucesiones @ .65 < law
Notarial practice = notary public, notariat, notaire, notarial deeds, notary @ .6 < law
Legal research = recherche juridique, juristische Recherche, investigación jurídica, case law research, Westlaw research, legal analysis,
    juridical research, statutory interpretation, researching case law, veille juridique, case law, statutory research, analyse juridique,
    jurisprudencia @ .55 < law
Legal drafting = drafting legal documents, legal writing, pleadings, rédaction juridique, redacción jurídica, drafting pleadings,
    legal documentation, legal document preparation, legal documents, legal correspondence, preparing legal documents, brief writing,
    legal memoranda, legal opinions, rédaction d'actes juridiques, legal briefs, legal document review, court filings,
    drafting motions @ .55 < law
Legal advice = legal counselling, conseil juridique, Rechtsberatung, asesoría jurídica, client counselling legal, legal consulting,
    legal consultation, in-house counsel, legal advisory, legal support, general counsel, asesoramiento jurídico, advising on law,
    legal risk, Syndikusrecht @ .5 < law
Paralegal skills = legal assistance, paralegal?, legal secretarial, Rechtsanwaltsfachangestellte, legal administration,
    assistance juridique, legal assistant?, case file management, legal secretary?, case files, court calendaring, legal filing, e-filing,
    legal billing, docketing, case docketing, court filing, legal case management @ .5 < law
Mediation = alternative dispute resolution, ADR mediation, arbitration?, Schlichtung, mediación, arbitrage, arbitraje, dispute mediation,
    Mediationsverfahren, international arbitration, conciliation, Schiedsverfahren @ .6
E-discovery = electronic discovery, document review legal, Relativity eDiscovery, eDiscovery, Relativity, document review @ .7 < litigation
Legal operations = legal tech, contract lifecycle management, legal technology, legal project management, CLM, Ironclad,
    legal entity management @ .7 < law
Court reporting = stenography, shorthand, court interpreting, sténographie, speedwriting, sténotypie @ .65
LexisNexis; Westlaw; Clio legal software #clio; PACER; Practical Law; Juris-Classeur = Lexis 360; beck-online;
    juris datenbank #juris = Dalloz @ .65 < legal-research
`
