import type { OccupationTable } from '../rows.ts'

/** ISCO-08 sub-major group 33: business and administration associate professionals. */
export const associates: OccupationTable = `
== 3311 finance
Trader = securities trader, stock trader, stockbroker, broker, FX trader, Börsenmakler/in, Wertpapierhändler/in, Händler Wertpapiere,
    courtier/ère en bourse, opérateur/rice de marché, corredor/a de bolsa
Investment operations specialist = trade support analyst, middle office analyst, fund administrator, settlements analyst, securities clerk,
    gestionnaire middle office, gestionnaire back office titres
Commodity trader; Foreign exchange trader; Energy trader; Bond trader; Futures trader; Stock market trader
== 3312 banking
Loan officer = mortgage adviser, mortgage advisor, mortgage broker, lending officer, credit officer, loan processor, mortgage underwriter,
    loan underwriter, Kreditsachbearbeiter/in, Baufinanzierungsberater/in, Kreditberater/in, chargé/e de crédit, conseiller/ère en crédit,
    courtier/ère en crédit, gestor/a de préstamos, asesor/a hipotecario
Personal banker = customer adviser banking, retail banking adviser, bank adviser, bank officer, banking consultant, Bankkaufmann/frau, Bankberater/in,
    Privatkundenberater/in, conseiller/ère bancaire, conseiller/ère clientèle banque, chargé/e de clientèle banque, banquier/ère,
    gestor/a comercial de banca, asesor/a bancario/a, banker
== 3313 accounting
Bookkeeper = accounting technician, accounting assistant, accounts assistant, assistant accountant, junior accountant, finance assistant,
    accounting specialist, Buchhalter/in, Kreditorenbuchhalter/in, Debitorenbuchhalter/in, Steuerfachangestellter, Steuerfachangestellte,
    Buchhaltungsassistent/in, comptable, comptable unique, comptable général, comptable fournisseurs, comptable clients, collaborateur/rice comptable,
    assistant/e comptable, technicien/ne contable, auxiliar contable, técnico/a contable
== 3314 data-analysis
Statistical assistant = actuarial assistant, mathematical technician, research data assistant, statistical technician, assistant/e statisticien/ne
== 3315 insurance
Loss adjuster = claims adjuster, claims assessor, claims examiner, insurance assessor, claims handler, claims specialist, claims investigator,
    Schadenregulierer/in, Schadensachbearbeiter/in, Kfz Sachverständiger, gestionnaire de sinistres, expert/e en assurances, indemnisateur/rice,
    perito/a de seguros, tramitador/a de siniestros
Valuer = real estate appraiser, property valuer, appraiser, estate valuer, auction valuer, Immobiliengutachter/in, Gutachter/in, expert/e immobilier,
    tasador/a
== 3321 insurance
Insurance agent = insurance broker, insurance sales agent, insurance adviser, insurance consultant, Versicherungskaufmann/frau,
    Versicherungsvertreter/in, Versicherungsmakler/in, Kaufmann für Versicherungen und Finanzen, Kauffrau für Versicherungen und Finanzen,
    agent/e général/e d'assurance, conseiller/ère en assurances, courtier/ère en assurances, agente de seguros, corredor/a de seguros
Underwriter = insurance underwriter, reinsurance underwriter, commercial underwriter, Underwriterin, souscripteur/rice, suscriptor/a de seguros
== 3322 sales
Sales representative = sales executive, sales consultant, sales rep, commercial sales representative, field sales representative,
    outside sales representative, business development representative, business development manager, business development executive,
    sales development representative, account executive, inside sales representative, territory manager, area sales representative, sales agent,
    travelling salesperson, Vertriebsmitarbeiter/in, Außendienstmitarbeiter/in, Handelsvertreter/in, Vertriebsmitarbeiter Außendienst,
    Vertriebsmitarbeiter Innendienst, Vertriebsbeauftragter, Verkaufsberater/in, Vertriebsassistent/in, Verkaufsberater Außendienst, commercial/e,
    attaché/e commercial/e, commercial/e sédentaire, commercial/e terrain, représentant/e commercial/e, chargé/e d'affaires,
    chargé/e de développement commercial, développeur/euse commercial/e, agente comercial, comercial, representante de ventas, ejecutivo/a de ventas,
    asesor/a comercial
After sales adviser = after sales service consultant, service adviser, automotive service adviser, Serviceberater/in Automobil, Serviceberater/in,
    conseiller/ère après vente, asesor/a de servicio posventa
Solar sales consultant = energy sales consultant
Business developer = développeur/euse d'affaires
Wholesale representative; Food sales representative; Wine sales representative; Advertising sales executive; Automotive sales consultant;
    Fleet sales executive; Textile sales representative; Catering sales manager; Tender specialist
== 3322 account-management
Account manager = key account manager, client manager, customer success manager, customer success specialist, client executive,
    national account manager, strategic account manager, client services manager, client partner, customer success associate, Key Account Managerin,
    Kundenbetreuer/in, Customer Success Managerin, responsable grands comptes, chargé/e de clientèle, responsable de clientèle, gestor/a de cuentas,
    ejecutivo/a de cuentas, gestor/a de clientes
== 3323 procurement
Buyer = purchaser, purchasing agent, purchasing officer, procurement officer, procurement specialist, strategic buyer, merchandise buyer,
    fashion buyer, purchasing specialist, junior buyer, sourcing specialist, procurement agent, procurement analyst, Einkäufer/in,
    strategischer Einkäufer, operativer Einkäufer, Disponent Einkauf, acheteur/euse, approvisionneur/euse, assistant/e achats, comprador/a,
    técnico/a de compras
Retail merchandiser planner = merchandise planner, assortment planner, merchandising manager, garment merchandiser, planificador/a de surtido
== 3324 logistics
Shipping broker = trade broker, commodity broker, ship broker, freight broker, Schiffsmakler/in, courtier/ère maritime, affréteur/euse
== 3331 logistics
Freight forwarder = forwarding agent, freight forwarding agent, customs agent, clearing agent, import export specialist, import export clerk,
    shipping agent, freight agent, logistics forwarder, customs declarant, Spediteur/in, Speditionskaufmann/frau,
    Kaufmann für Spedition und Logistikdienstleistung, Kauffrau für Spedition und Logistikdienstleistung, Zollsachbearbeiter/in, Zolldeklarant/in,
    transitaire, déclarant/e en douane, agent de transit, agente de aduanas, transitario/a
Trade compliance specialist = export control officer
Customs broker; Import specialist; Export specialist; Ship agent; Air freight agent; Sea freight coordinator
== 3332 communications
Event planner = event coordinator, events coordinator, conference organiser, wedding planner, event organiser, exhibition organiser, meeting planner,
    event specialist, event executive, Eventplaner/in, Veranstaltungskaufmann/frau, Hochzeitsplaner/in, chargé/e d'événementiel,
    chef de projet événementiel, organisateur/rice de mariages, organizador/a de eventos, coordinador/a de eventos
== 3333 recruiting
Employment agent = job placement officer, employment agency consultant, labour contractor, placement officer, staffing specialist,
    Arbeitsvermittler/in, Personaldisponent/in, agent d'intérim, chargé/e de placement, conseiller/ère en emploi, conseiller/ère emploi,
    agente de colocación
== 3334 real-estate
Real estate agent = estate agent, realtor, property consultant, letting agent, lettings negotiator, sales negotiator property, real estate broker,
    leasing agent, leasing consultant, real estate consultant, Immobilienmakler/in, Immobilienkaufmann/frau, agent/e immobilier/ère,
    négociateur/rice immobilier, conseiller/ère immobilier, agente inmobiliario, asesor/a inmobiliario/a
Property administrator = property coordinator, housing officer, lettings administrator, assistant property manager, assistant/e de gestion locative,
    gestionnaire locatif
== 3339 marketing
Business services agent = advertising salesperson, media sales executive, advertising sales representative, sports agent, literary agent,
    musical performance agent, talent agent, Künstleragent/in, Anzeigenverkäufer/in, vendeur/euse d'espaces publicitaires, agent/e artistique,
    agente artístico
Auctioneer = Auktionator/in, commissaire priseur, subastador/a
Franchise consultant = franchise manager, animateur/rice de franchise
== 3341 administration
Office supervisor = office manager, clerical supervisor, administrative supervisor, administration supervisor, data entry supervisor,
    filing supervisor, Büroleiter/in, Office Managerin, responsable administratif de bureau, chef de bureau, jefe de oficina
Office coordinator; Correspondence supervisor; Call quality supervisor; Mailroom supervisor
== 3342 legal
Legal secretary = law firm secretary, litigation secretary, Rechtsanwaltssekretär/in, secrétaire juridique, secretario/a jurídico/a
== 3343 administration
Executive assistant = personal assistant, PA, executive secretary, management assistant, assistant to CEO, executive administrative assistant,
    administrative executive, Chefsekretär/in, Vorstandsassistent/in, Vorstandssekretär/in, Direktionsassistent/in, Assistent der Geschäftsführung,
    Assistentin der Geschäftsführung, Managementassistent/in, Teamassistent/in, assistant/e de direction, assistant/e de manager,
    secrétaire de direction, asistente ejecutivo/a, secretario/a de dirección, asistente de dirección
Administrative officer = administrative coordinator, office administrator, business administrator, administration officer, administrative associate,
    Verwaltungsfachangestellter, Verwaltungsfachangestellte, Sachbearbeiter/in, Verwaltungsangestellter, Verwaltungsangestellte,
    gestionnaire administratif, adjoint/e administratif, técnico/a administrativo, oficial administrativo
Court reporter = verbatim reporter, Protokollführer, sténotypiste, estenotipista
== 3344 medical-office
Medical secretary = medical receptionist, hospital ward secretary, patient services representative, medical transcriptionist,
    medical office administrator, patient coordinator, patient access representative, Arztsekretär/in, Medizinischer Sekretär, Praxisassistent/in,
    secrétaire médical/e, assistant/e médico administratif, télésecrétaire médicale, secretario/a médico/a, administrativo/a sanitario
== 3351 public-administration
Customs officer = border guard, border force officer, immigration officer, passport control officer, Zollbeamter, Zollbeamtin, Zöllner/in,
    douanier/ère, inspecteur/rice des douanes, oficial de aduanas, agente de inmigración
== 3352 public-administration
Tax inspector = tax officer, revenue officer, tax official, excise officer, Finanzbeamter, Finanzbeamtin, Betriebsprüfer/in, Finanzwirt/in,
    inspecteur/rice des impôts, contrôleur/euse des finances publiques, inspector/a de hacienda
== 3353 public-administration
Social benefits officer = benefits officer, pensions officer, social security officer, welfare benefits adviser, Sozialversicherungsfachangestellter,
    Sozialversicherungsfachangestellte, Fallmanager/in, gestionnaire de prestations sociales, conseiller/ère CAF, técnico/a de la seguridad social
== 3354 public-administration
Licensing officer = permit officer, passport officer, registrar, Standesbeamter, Standesbeamtin, officier d'état civil, instructeur/rice d'urbanisme
Civil registrar; Building permit officer; Visa officer; Business licence officer; Planning enforcement officer
== 3355 public-safety
Detective = police inspector, police detective, criminal investigator, detective sergeant, Kriminalkommissar/in, Kriminalbeamter, Kriminalbeamtin,
    inspecteur/rice de police, enquêteur/rice, inspector/a de policía, detective de policía
== 3359 public-administration
Government inspector = price inspector, civil servant, Beamter, Beamtin, inspecteur/rice de la répression des fraudes, fonctionnaire, funcionario/a
Trading standards officer; Fisheries inspector; Agricultural inspector; Weights and measures inspector; Gambling inspector; Housing inspector
`
