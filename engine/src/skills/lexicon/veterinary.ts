import type { LexiconTable } from '../rows.ts'

/** Animals' doctors, nurses and those who look after them. */
export const veterinary: LexiconTable = `
== method .75 < veterinary-medicine
Small animal practice = small animal medicine, companion animal medicine, canine rurale, Kleintierpraxis, clínica de pequeños animales
Equine medicine = horse medicine, equine veterinary, médecine équine, Pferdemedizin @ .8
Farm animal medicine = large animal medicine, bovine medicine, Nutztierpraxis, médecine bovine, herd veterinary @ .8
Exotic animal medicine = exotics, avian medicine, reptile medicine, NAC vétérinaire @ .85
Zoo and wildlife medicine = wildlife medicine, zoo veterinary @ .9
Veterinary surgery skills = soft tissue surgery animals, spay and neuter, neutering, castration animals, chirurgie vétérinaire,
    Tierchirurgie
Veterinary anaesthesia = animal anaesthesia, anesthésie vétérinaire, anaesthesia monitoring animals
Veterinary dentistry = animal dentistry, dental scaling animals, equine dentistry @ .8
Veterinary radiography = animal X-ray, radiographie vétérinaire, veterinary imaging, veterinary ultrasound
Veterinary laboratory diagnostics = in-house laboratory veterinary, faecal egg counts, veterinary pathology; IDEXX
Veterinary nursing care = RVN, registered veterinary nurse, ASV vétérinaire, Tiermedizinische Fachangestellte, TFA tierarzt,
    certified veterinary technician, CVT veterinary @ .65
Animal restraint = handling fractious animals, contention animale, animal handling and restraint @ .6
Animal vaccination = pet vaccination, vaccination animale, Impfung tiere @ .6
Animal euthanasia = euthanasia animals @ .7
Microchipping = pet microchipping, pet passports, identification animaux @ .55
Animal physiotherapy = canine rehabilitation, equine physiotherapy, animal hydrotherapy, Tierphysiotherapie, canine hydrotherapy @ .75
Meat inspection = ante-mortem inspection, official veterinarian, inspection des viandes, Fleischbeschau, veterinary public health @ .75
Zoonosis control = zoonoses, notifiable animal diseases, bovine TB testing, Tierseuchenbekämpfung @ .8
Veterinary pharmacology = veterinary medicines dispensing, SQP animal medicines @ .75
Animal reproduction = theriogenology, embryo transfer cattle, equine reproduction, reproduction animale @ .85
Animal behaviour counselling = animal behaviourist, comportementaliste animalier, pet behaviour consulting, Tierverhaltenstherapie @ .7
Laboratory animal care = animal house, animalerie, Versuchstierpflege, FELASA, 3Rs animal research, animal technician, AALAS @ .75
Animal welfare inspection = RSPCA inspection, animal cruelty investigation, Tierschutz @ .65
Veterinary practice management = practice management veterinary, veterinary reception @ .55
Dog grooming techniques = breed clipping, hand stripping, toilettage canin, Hundefriseur, poodle clipping @ .6 < dog-training
Boarding kennel management = kennels, cattery, pension canine, Hundepension, doggy daycare @ .45 < animal-care
Zoo keeping #zookeeper-work = soigneur animalier, Tierpfleger zoo, animal enrichment, enclosure maintenance @ .6 < animal-care
Aquarium maintenance = aquarium keeping, aquariology, fish tanks, aquariologie, Aquaristik @ .65 < animal-care
Falconry = bird of prey handling, fauconnerie, Falknerei @ .8 < animal-care
Reptile keeping = herpetoculture, terraristique, Terraristik @ .75 < animal-care
Pet shop retail = pet retail, pet shop, animalerie vente, Zoofachhandel @ .4 < animal-care
Police dog handling = detection dogs, explosive detection dogs, cynophile, Diensthundeführer, K9 unit @ .7 < dog-training
Assistance dog training = service dog training, guide dogs, therapy dogs @ .75 < dog-training
Racehorse training = racing stables, exercise rider, lad jockey, galop entraînement, jockey @ .75 < horse-care
Dressage = show jumping, saut d'obstacles, Springreiten, Dressurreiten @ .7 < horse-care
Carriage driving = horse-drawn carriages, attelage, Kutschfahren @ .75 < horse-care
Trail riding guiding = trek leading, riding holidays, accompagnateur de tourisme équestre @ .65 < horse-care
Livestock judging = conformation judging @ .8
== tool .75 < veterinary-medicine
ezyVet; Cornerstone veterinary #idexx-cornerstone = IDEXX Cornerstone; AVImark; Provet Cloud; VetSpace; Vetup; easyVET = Easyvet software;
    ImproMed; RxWorks; Merlin veterinary = Merlin VetSys
`
