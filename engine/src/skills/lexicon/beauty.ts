import type { LexiconTable } from '../rows.ts'

/** Hair, skin, nails, body, wellness. */
export const beauty: LexiconTable = `
== method .6 < hairdressing
Balayage = balayage highlights, freehand colouring hair, Strähnentechnik @ .65
Hair colour correction #hair-colour-correction = colour correction hair, bleaching hair, decolouration cheveux @ .65
Highlights and lowlights = foil highlights, mèches cheveux, hair highlighting @ .6
Perming = permanent waving hair, perms hair, Dauerwelle, permanente coiffure @ .6
Keratin treatment = hair straightening, Brazilian blow-dry, lissage brésilien, keratin smoothing @ .6
Blow-drying = blow dry styling, brushing cheveux, blowouts, hair blow-drying @ .45
Hair up styling #bridal-hair = bridal hair, updos, coiffure de mariée, Hochsteckfrisuren, chignons @ .6
Men's haircutting #barber-skills = skin fades, beard trimming, coupe homme, clipper cutting, Herrenschnitt, fade haircuts,
    hot towel shave @ .55
Afro hair styling = afro hair, braiding hair, cornrows, dreadlocks, locs, coiffure afro, weaves hair, textured hair @ .65
Hair extensions fitting = tape-in extensions, extensions de cheveux, Haarverlängerung @ .6
Wig making = perruques, Perückenmacher, postiche, wig styling @ .75
Trichology = scalp treatments, trichologie, head spa @ .7
Shampooing #salon-assistance = salon assistance, shampoo and set, shampooing salon, salon apprentice @ .35
Salon management = beauty salon management, gestion de salon, Salonleitung @ .5
Salon software #salon-software = Shedul; Phorest; Fresha; Treatwell; Booksy; Mindbody; Vagaro; Planity @ .5
Hair product retailing = Wella colour, L'Oréal Professionnel, Schwarzkopf Professional, Redken, Kérastase @ .5
Cosmetology licence = licensed cosmetologist, NVQ hairdressing, CAP coiffure, BP coiffure, esthetician license @ .55

== method .6 < beauty-therapy
Facial massage = gua sha, lifting facial manuel, Gesichtsmassage, facial cupping @ .6
Chemical peels = chemical peeling, glycolic peel, peeling chimique @ .7
Microdermabrasion = hydrafacial, dermaplaning, HydraFacial treatment, microneedling @ .65
Body waxing = Brazilian waxing, épilation à la cire, hot wax, depilación, sugaring hair removal @ .5
Eyebrow shaping = brow lamination, brow tinting, eyebrow threading, restructuration des sourcils, Augenbrauenstyling, henna brows @ .55
Eyelash extensions application = lash lift, lash tinting, volume lashes, extensions de cils, Wimpernverlängerung @ .55
Body wraps = body scrubs, enveloppements corporels, body treatments @ .55
Spray tanning = tanning, UV tanning, autobronzant @ .4
Skin analysis = skin consultation, diagnostic de peau, Hautanalyse @ .55
Electrolysis hair removal = épilation électrique @ .65
Permanent make-up #permanent-make-up = micropigmentation, semi-permanent makeup, maquillage permanent, lip blush @ .7
Radiofrequency skin tightening = cryolipolysis, body contouring, non-surgical aesthetics, HIFU treatment @ .7
Bridal make-up = wedding makeup, maquillage mariée, Brautstyling @ .55 < make-up-artistry
Special effects make-up = SFX makeup, prosthetic makeup, maquillage effets spéciaux, stage makeup, theatrical makeup,
    Maskenbild @ .75 < make-up-artistry
Airbrush make-up = airbrush makeup, HD makeup, editorial makeup @ .65 < make-up-artistry
Acrylic nails = sculptured nails, ongles en résine, nail extensions, Acrylnägel @ .6 < nail-care
Gel polish = gel manicure, shellac nails, vernis semi-permanent, Shellac-Maniküre @ .55 < nail-care
Medical pedicure = Fußpflege, medizinische Fußpflege, soins des pieds @ .55 < nail-care
Hot stone massage = massage aux pierres chaudes @ .6 < massage-therapy
Swedish massage = relaxing massage, massage suédois, Klassische massage @ .6 < massage-therapy
Thai massage = massage thaï, Thaimassage; Shiatsu; Ayurvedic massage = Ayurveda, massage ayurvédique; Pregnancy massage = prenatal massage;
    Lomi lomi = Hawaiian massage @ .65 < massage-therapy
Reiki = energy healing, reiki master @ .6
Sauna and hammam #sauna-operation = sauna attendants, Aufguss, hammam @ .5 < spa-management
Thalassotherapy = thalassothérapie, thermalism, balneotherapy, Kurbetrieb @ .7 < spa-management
Aromatherapy massage #essential-oils = essential oils, huiles essentielles, ätherische Öle @ .55
Meditation teaching = mindfulness coaching, mindfulness, guided meditation, sophrologie, Achtsamkeitstraining @ .5
Hypnotherapy = hypnosis, hypnose, Hypnosetherapie @ .65
Life coaching = coaching de vie, life coach, wellness coaching, Lebensberatung @ .45
Beauty advising = cosmetics sales, conseillère beauté, beauty consultant, fragrance sales, parfumerie vente, Kosmetikberatung @ .45
Cosmetic science = cosmetic formulation, formulation cosmétique, cosmetic chemistry, INCI @ .75
`
