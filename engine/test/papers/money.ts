import { repeat, type Template } from './filler.ts'

/** Papers about money and duties. */
export const money: readonly Template[] = [
  [
    'invoice',
    'en',
    ({ firm, person, amount, date, number }) => `${firm}
14 Canal Row, Leeds LS1 4AP
accounts@quill.example | +44 113 496 0018

INVOICE
Invoice number: ${number()}
Invoice date: ${date()}
Bill to: ${person}

Description\tQuantity\tUnit price\tAmount
${repeat(5, () => `Oak shelf ${number()}\t2\t£${amount()}\t£${amount()}`)}
Subtotal\t£${amount()}
VAT 20 %\t£${amount()}
Amount due\t£${amount()}
Payment terms: 30 days. Please quote the invoice number.`,
  ],
  [
    'invoice',
    'de',
    ({ firm, person, amount, date, number }) => `${firm}
Lindenweg 4, 50667 Köln

Rechnung
Rechnungsnummer: ${number()}
Rechnungsdatum: ${date()}
Kundennummer: ${number()}
${person}

Bezeichnung\tMenge\tEinzelpreis\tBetrag
${repeat(4, () => `Lesebrille Modell ${number()}\t1\t${amount()} €\t${amount()} €`)}
Zwischensumme\t${amount()} €
zzgl. MwSt 19 %\t${amount()} €
Gesamtbetrag\t${amount()} €
Zahlbar innerhalb von 14 Tagen ohne Abzug.`,
  ],
  [
    'invoice',
    'fr',
    ({ firm, person, amount, date, number }) => `${firm}
8 rue des Tanneurs, 44000 Nantes
Facture n° ${number()}
Date de facture : ${date()}
Facturé à : ${person}

Désignation\tQuantité\tPrix unitaire\tMontant HT
${repeat(4, () => `Papier vergé ${number()}\t3\t${amount()} €\t${amount()} €`)}
Total HT\t${amount()} €
TVA 20 %\t${amount()} €
Net à payer\t${amount()} €`,
  ],
  [
    'invoice',
    'es',
    ({ firm, person, amount, date, number }) => `${firm}
Calle del Olmo 3, 28012 Madrid
FACTURA
Número de factura: ${number()}
Fecha de factura: ${date()}
Cliente: ${person}
Concepto\tCantidad\tPrecio unitario\tImporte
${repeat(4, () => `Silla ${number()}\t2\t${amount()} €\t${amount()} €`)}
Base imponible\t${amount()} €
IVA 21 %\t${amount()} €
Total a pagar\t${amount()} €`,
  ],
  [
    'invoice',
    'fi',
    ({ firm, amount, date, number }) => `${firm}
Lasku
Laskun numero ${number()}
Eräpäivä ${date()}
${repeat(6, () => `Tuote ${number()}\t${amount()} €`)}
ALV 24 %\t${amount()} €
Maksettava\t${amount()} €`,
  ],
  [
    'statement',
    'en',
    ({ person, amount, date }) => `Harrowgate Savings Bank
Account statement
${person}
Statement period 01.05.2024 to 31.05.2024
Account number 4410 2281 Sort code 00-11-22
Opening balance\t${amount()}
${repeat(12, () => `${date()}\tCard payment Greengrocer\t${amount()}`)}
Closing balance\t${amount()}`,
  ],
  [
    'statement',
    'de',
    ({ person, amount, date }) => `Sparkasse Hinterwalden
Kontoauszug
${person}
Kontonummer 884 221 00
Alter Kontostand\t${amount()}
${repeat(12, () => `${date()}\tLastschrift Stadtwerke\t${amount()}`)}
Neuer Kontostand\t${amount()}`,
  ],
  [
    'contract',
    'en',
    ({ person, firm, date }) => `LEASE AGREEMENT
This agreement is made on ${date()} between ${firm}, hereinafter the Landlord, and ${person}, hereinafter the Tenant.
1. Term
The tenant shall occupy the premises for twelve months, and the parties agree that the term may be extended in writing.
2. Termination
Either party may terminate this agreement on sixty days' notice, pursuant to clause 4.
3. Governing law
This agreement shall be governed by the law of the place. In witness whereof the parties have signed.`,
  ],
  [
    'contract',
    'de',
    ({ person, firm }) => `Arbeitsvertrag
zwischen ${firm}, nachfolgend Arbeitgeber, und ${person}, nachfolgend Arbeitnehmer, wird folgender Vertrag geschlossen.
§ 1 Beginn
Das Arbeitsverhältnis beginnt am ersten Mai. Die Kündigungsfrist beträgt vier Wochen.
§ 2 Schluss
Gerichtsstand ist Erfurt. Dieser Vertrag enthält eine salvatorische Klausel.`,
  ],
]
