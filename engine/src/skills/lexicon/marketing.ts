import type { LexiconTable } from '../rows.ts'

/** Marketing, advertising, communications. */
export const marketing: LexiconTable = `
== domain .35
Marketing? = mercadotecnia, marketing skills, marketing experience, marketing knowledge, marketing principles, Vermarktung

== domain .45 < marketing
Digital marketing = online marketing, marketing digital, webmarketing, digitales marketing, internet marketing, e-marketing,
    digital marketing strategy, Onlinemarketing, web marketing, mercadeo digital
Marketing strategy = marketing planning, stratégie marketing, Marketingstrategie, marketing plans, estrategia de marketing,
    strategic marketing, marketing strategies, marketing management, marketing plan development
Brand management = branding, brand strategy, gestion de marque, Markenführung, brand development, brand identity, brand building,
    brand awareness, brand marketing, gestión de marca, corporate identity, personal branding, brand positioning, corporate branding,
    brand guidelines, stratégie de marque
Product marketing = marketing produit, Produktmarketing, positioning and messaging, competitive positioning @ .55
B2B marketing = business-to-business marketing, account-based marketing, ABM @ .55
Market research = étude de marché, Marktforschung, consumer research, investigación de mercado, market analysis, market studies,
    analyse de marché, Marktanalyse, études de marché, competitor analysis, competitive analysis, consumer insights, market trends,
    competitor research, análisis de mercado, veille @ .5
Market segmentation = customer segmentation, consumer behaviour, target audience analysis, targeting and segmentation @ .55
Content marketing = content strategy, marketing de contenu, content creation, création de contenu, content planning, content development,
    creación de contenido, content management, web content creation, creating content, digital content, content production,
    editorial calendar
Copywriting = copy writing, conception-rédaction, Werbetexten, rédaction web, web copywriting, advertising copy, redacción publicitaria,
    copywriter?, rédaction de contenu, Texten @ .5
Social media marketing = social media management, social media, réseaux sociaux, redes sociales, SMM, social media strategy,
    community management, social media content, community manager?, social networks, social media campaigns, social media advertising,
    Soziale Medien, gestion des réseaux sociaux, social media skills
Influencer marketing = influencer relations, influencer campaigns, marketing d'influence @ .55 < social-media-marketing
Search engine optimisation = SEO, référencement naturel, Suchmaschinenoptimierung, posicionamiento web, référencement, on-page SEO,
    keyword research, link building, SEO strategy, technical SEO, local SEO, on-page optimisation, référencement web,
    SEO copywriting @ .55 < digital-marketing
Search engine marketing = SEM, SEA?, search marketing, paid search, Suchmaschinenmarketing, pay-per-click, PPC, PPC advertising,
    référencement payant, PPC campaigns, paid search advertising @ .6 < digital-marketing ~ search-engine-optimisation
Digital advertising = online advertising, paid media, display advertising, paid social, media buying, programmatic advertising,
    programmatic, retargeting, publicité en ligne, paid advertising, Onlinewerbung, performance marketing,
    digital media buying @ .55 < digital-marketing
Email marketing = e-mail marketing, emailing, newsletters?, email campaigns, marketing par courriel, newsletter creation, email automation,
    campagnes emailing, mass mailing @ .5 < digital-marketing
Marketing automation = lead scoring, automation marketing, automated campaigns, marketing automation tools @ .6 < digital-marketing
Affiliate marketing = affiliate programmes, affiliation marketing @ .55 < digital-marketing
Growth hacking = growth marketing, user acquisition, customer acquisition marketing, growth strategy @ .6 < digital-marketing
Conversion rate optimisation = CRO, landing page optimisation, conversion optimisation, funnel optimisation,
    landing pages @ .65 < digital-marketing
Mobile marketing = SMS marketing, app marketing @ .55 < digital-marketing
Video marketing = YouTube marketing, video content creation @ .5 < content-marketing
Marketing analytics = marketing metrics, attribution modelling, marketing data analysis, campaign analysis, marketing ROI,
    campaign reporting, media mix modelling @ .6
Campaign management = marketing campaigns, campaign planning, gestion de campagnes, advertising campaigns, Kampagnenmanagement,
    campaign execution, campaign development, campagnes marketing, campañas publicitarias @ .5
Advertising? = publicité, Werbung, publicidad, media strategy, ad campaigns, print advertising, advertising strategy @ .45
Event marketing = experiential marketing, événementiel marketing, brand activation, promotional events @ .5
Direct marketing = direct mail, marketing direct, Direktmarketing @ .5
Trade marketing = shopper marketing, in-store marketing, retail marketing, sales promotion, promotions?, in-store promotions,
    Verkaufsförderung, promotional activities @ .5
Marketing communications = marcom, integrated marketing communications, communication marketing, Marketingkommunikation,
    marketing materials, marketing collateral, promotional materials, sales collateral @ .45
Public relations = PR?, relations publiques, Öffentlichkeitsarbeit, relaciones públicas, media relations, press relations, press releases,
    relations presse, communiqués de presse, public relations management, corporate PR, Pressearbeit, press office,
    media outreach @ .5 when media, press, marketing, communications, agency, campaigns unless ^puerto
Corporate communications = corporate communication, communication d'entreprise, Unternehmenskommunikation, internal communications,
    internal communication, communication interne, external communications, employee communications, executive communications,
    interne kommunikation, communication externe, comunicación corporativa, comunicación interna, communications strategy?,
    strategic communications, communications planning @ .5
Crisis communication = crisis communications, reputation management, communication de crise, issues management @ .6
Sponsorship? = sponsorship sales, sponsoring?, sponsorship management, parrainage d'entreprise @ .5
International marketing = global marketing, export marketing @ .55

== tool .55 < digital-marketing
Google Ads = Google AdWords, AdWords, Adwords campaigns; Facebook Ads = Meta Ads, Facebook Ads Manager, Facebook Business Manager,
    Instagram Ads, Facebook advertising; LinkedIn Ads; Microsoft Advertising = Bing Ads; TikTok Ads; Amazon Advertising = Amazon Ads,
    Amazon PPC; DV360 = Display & Video 360, DoubleClick; The Trade Desk @ .6
Mailchimp = Mail Chimp; Klaviyo; SendGrid; Constant Contact; Brevo = Sendinblue; ActiveCampaign; Campaign Monitor; Braze; Iterable;
    Mailjet @ .55 < email-marketing
Marketo = Adobe Marketo, Marketo Engage; Eloqua = Oracle Eloqua; HubSpot Marketing = HubSpot Marketing Hub;
    Adobe Campaign @ .65 < marketing-automation
SEMrush; Ahrefs; Moz Pro #moz = Moz; Screaming Frog; Google Search Console = Search Console, Google Webmaster Tools; Yoast SEO = Yoast;
    Majestic SEO @ .65 < search-engine-optimisation
Hootsuite; Buffer social #buffer = Buffer app; Sprout Social; Sprinklr; Meltwater; Brandwatch; Cision; Loomly;
    Agorapulse @ .6 < social-media-marketing
Facebook = Meta platforms social; Instagram; Twitter?; TikTok?; YouTube; Pinterest?; Snapchat? @ .25 < social-media-marketing when facebook,
    instagram, youtube, linkedin, social
Optimizely; VWO; Google Optimize; Unbounce; Crazy Egg @ .65 < conversion-rate-optimisation
Adobe Target; Segment CDP #segment = Twilio Segment; Tealium; Salesforce CDP; Customer data platforms = CDP @ .7 < marketing-analytics
Amazon Seller Central = Seller Central, Amazon FBA, Amazon Marketplace, Vendor Central; eBay selling;
    Etsy shop management #etsy = Etsy @ .55 < e-commerce
Nielsen data #nielsen = NielsenIQ, Nielsen; Kantar; GfK data; Similarweb; Euromonitor @ .6 < market-research
`
