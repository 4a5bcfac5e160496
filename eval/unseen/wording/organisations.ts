import type { Lang } from '../model.ts'
import type { Trade } from './trades.ts'

const split = (words: string): readonly string[] => words.split('; ')

/** Invented employers of every shape: legal forms, families, one word, capitals, initials, a place, a sentence. */
export const EMPLOYERS: Readonly<Record<Trade, readonly string[]>> = {
  software: split(
    'Kestrelworks; Blue Heron Data Ltd; Pixelforge Inc.; NORVIK; Tangerine & Slate; Quillstack GmbH; Lumen Harbor Technologies; zeroday.coffee; Hollow Tree Software, LLC; Ostrava Digital s.r.o.',
  ),
  health: split(
    'St. Brannoc’s Hospital; Mercyfield Regional Medical Center; Two Rivers NHS Trust; Sunny Acres Care Home; Dr. Pell & Partners Surgery; Harbourside Hospice; Lakeview Children’s Clinic; Bayou Home Health',
  ),
  teaching: split(
    'Ashgrove Primary School; Westbury Academy; Colegio San Telmo; Riverbend Unified School District; International School of Tamarind Bay; Hillcrest High School; Little Acorns Nursery; Northgate Sixth Form',
  ),
  trades: split(
    'Gantry & Sons; Ironbridge Fabrication; Apex Plumbing and Heating; Volta Electrical Contractors Ltd; Three Peaks Construction Co.; Redline Diesel Repair; Baxter Roofing; Coastal Dry Dock',
  ),
  logistics: split(
    'Swiftline Haulage; Pallet Kings; Transcontinental Freight Corp.; Crossdock 24; Meridian Cold Storage; Dockside Stevedores; Big Sky Trucking; Parcelhound',
  ),
  kitchen: split(
    'The Copper Ladle; Bistro Marguerite; Grand Pavilion Hotel & Spa; Noodle Bar 88; Saffron House; Miller’s Bakery; Compass Rose Cruises; Café Lumière',
  ),
  finance: split(
    'Hargreave Stone LLP; First Prairie Bank; Auldwyn Capital Partners; Kettering Insurance Group plc; Orchid Microfinance; Bellwether & Co.; Sterling Yard; Nordhaven Pension Fund',
  ),
  executive: split(
    'Castellan Industries Inc.; Aurelia Cosmetics S.A.; Brightwater Utilities; Pemberton Foods; Helios Renewables; Tri-State Packaging; Omnivale Group Holdings; Fairlead Shipping',
  ),
  government: split(
    'Department of Harbors and Waterways; City of Marlow Falls; Ministry of Rural Affairs; U.S. Bureau of Trail Management; Oakshire County Council; State Office of Consumer Protection; Port Authority of Westhaven; Fort Calder',
  ),
  research: split(
    'Institute for Tidal Physics; University of Calverton; Marchetti Laboratory; Northern Centre for Genomic Ecology; Valdemar University; Max-Born-Kolleg; Royal Observatory at Skerry; Koyama Institute',
  ),
  student: split(
    'Beanstalk Coffee; Campus Writing Center; Summer Pines Camp; Kidstown Museum; Greenleaf Bookshop; University of Calverton; Harbor Lights Cinema; City Food Bank',
  ),
  design: split(
    'Studio Parallax; Paper Lantern; Fernweh Creative; Atelier Nuit; Big Bold Type; Marmalade Films; Hatch & Hue; Loom Interactive',
  ),
  office: split(
    'Everline Customer Care; Wren Telecom; Palisade Property Management; Tulip Travel; Solace Funeral Services; Arbor Dental; Moonstone Hotels; Quickstep Staffing',
  ),
  sales: split(
    'Firefly Solar; Cobalt Motors; Larch & Linden Furniture; GreenGrocer’s Row; TeleNova; Peak Outdoor Gear; Harrow Medical Devices; Bluebird Mattress Company',
  ),
  science: split(
    'Terravane Environmental; Sablewood Pharma; CropWise; Basalt Mining; Aqualis Water Testing; Novacell Biologics; Harvest Moon Farms; Deepwell Energy',
  ),
}

export const FOREIGN_EMPLOYERS: Readonly<Record<Exclude<Lang, 'en'>, readonly string[]>> = {
  de: split(
    'Brückner Maschinenbau GmbH; Klinikum am Rosensee; Stadtwerke Lindenau AG; Autohaus Petersen & Söhne; Sonnberg Pflegedienste gGmbH; Hansekontor Spedition KG; Bäckerei Obermoser; Technische Werke Falkenstein; Kanzlei Dr. Wiesner; Nordlicht Software GmbH & Co. KG',
  ),
  fr: split(
    'Boulangerie du Vieux Port; Cabinet Mercier & Associés; Hôpital Sainte-Aurore; Société Générale des Eaux Vives; Lycée Marguerite-Valmont; Transports Delorme SARL; Groupe Hélianthe; Studio Papillon; Mairie de Valcourt; Aéronova SA',
  ),
  es: split(
    'Hospital Virgen del Olivar; Construcciones Peñalba S.L.; Banco del Litoral; Colegio Nuestra Señora del Mar; Talleres Hermanos Rubio; Grupo Almendro; Hotel Miramar; Logística Andina S.A.C.; Ayuntamiento de Valdeflores; Nube Verde',
  ),
  pt: split(
    'Hospital São Lucas do Vale; Padaria Flor de Lis; Construtora Horizonte Ltda.; Banco do Litoral Norte; Colégio Monte Azul; Transportes Andorinha; Grupo Sobreiro; Câmara Municipal de Vila Serena; Oficina Rodas & Cia; Mar Aberto Tecnologia',
  ),
  it: split(
    'Ospedale San Gaudenzio; Officine Bellandi S.r.l.; Banca Popolare dei Colli; Liceo Statale Morosini; Ristorante Da Gino; Gruppo Ceramiche Adria; Studio Legale Ferrante; Comune di Pieve Alta; Trasporti Valmarina S.p.A.; Idee Digitali',
  ),
  nl: split(
    'Ziekenhuis Noorderlicht; Bouwbedrijf Van Loon B.V.; Gemeente Wijkerdam; Basisschool De Regenboog; Bakkerij Korenaar; Transportgroep Zuiderzee N.V.; Adviesbureau Kompas; Tuincentrum ’t Groen; Waterschap Rijnland-Oost; Codehuis',
  ),
  zh: split(
    '星河科技有限公司; 东湖人民医院; 青禾教育集团; 华岭建筑工程有限公司; 云帆物流; 海棠餐饮管理公司; 蓝鲸数据; 南山银行',
  ),
}

export const SCHOOLS: Readonly<Record<Lang, readonly string[]>> = {
  en: split(
    'University of Calverton; Eastmoor State University; Trinity College Kilbrannan; Tidewater Community College; Indian Institute of Applied Sciences, Nashik; Makutano Polytechnic; Valdemar University; Hartfield School of Business; University of New Carrick; National University of Sembawang; St. Aidan’s College; Royal Academy of Craft and Design; Universiti Teknologi Selasih; Western Plains Technical Institute; Bosporus University of Technology; Queen Adelaide University',
  ),
  de: split(
    'Technische Hochschule Rosenau; Universität Lindenfels; Hochschule für Wirtschaft Nordheim; Berufskolleg am Stadtpark; Fachhochschule Altenbruck; Duale Hochschule Hegau',
  ),
  fr: split(
    'Université de Valmy-Nord; École supérieure de commerce d’Arbois; IUT de Montfleury; Lycée professionnel Jules-Carnot; Institut national des sciences appliquées d’Évian',
  ),
  es: split(
    'Universidad de Monteclaro; Universidad Politécnica del Duero; Instituto Tecnológico de San Jacinto; IES La Alameda; Escuela Superior de Hostelería del Sur',
  ),
  pt: split(
    'Universidade do Alto Douro Sul; Universidade Federal da Serra Verde; Instituto Politécnico de Aveleda; Escola Técnica Monte Castelo; Faculdade Santa Clara',
  ),
  it: split(
    'Università degli Studi di Valdarno; Politecnico di Savona Mare; Istituto Tecnico Galvani; Accademia di Belle Arti Tiepolo; Istituto Alberghiero Colonna',
  ),
  nl: split(
    'Rijksuniversiteit Waterland; Hogeschool Zuid-Veluwe; ROC De Maas; Technische Universiteit Drenthe; Hogeschool voor de Kunsten Zeeland',
  ),
  zh: split('锦城大学; 东海理工大学; 滨江师范学院; 南岭财经大学'),
}
