import { repeat, type Template } from './filler.ts'

/** Papers of schools and scholars. */
export const learning: readonly Template[] = [
  [
    'paper',
    'en',
    ({ person, number }) => `Counting Swifts with Cheap Microphones
${person} and Ilse Brandhofer
University of Oakhurst
{fennimore, brandhofer}@oakhurst.example

Abstract
We propose a method for counting swifts from the sound of their calls. In this paper we show that three cheap microphones are as
good as one ornithologist, and that they tire later. Our results show an error of four per cent on ${number()} recordings.

1 Introduction
Swifts spend most of their lives in the air, which makes them hard to count. Prior work [1, 2] has used cameras, which do not see
at night. Hedgecote et al. [3] used radar, which sees too much.

2 Related Work
The state of the art is a person with a notebook. Figure 1 shows such a person.

3 Results
Table 1 shows the counts. The difference is statistically significant (p < 0.01).

4 Conclusion
We conclude that swifts can be heard. Acknowledgements: we thank the swifts.

References
[1] A. Marchbank. Birds on film. Journal of Small Birds, 12(3):1–9, 2017.
[2] B. Hedgecote. Seeing in the dark. In Proc. of Night Vision, 2019.`,
  ],
  [
    'paper',
    'de',
    () => `Mauersegler zählen mit billigen Mikrofonen
Zusammenfassung
In dieser Arbeit zeigen wir, dass sich Mauersegler am Ruf zählen lassen. Die Ergebnisse zeigen einen Fehler von vier Prozent.
Einleitung
Mauersegler verbringen fast ihr ganzes Leben in der Luft, und darum sind sie schwer zu zählen.
Methodik
Drei Mikrofone wurden auf einem Dach aufgestellt und liefen von Mai bis August ohne Unterbrechung durch.
Ergebnisse
Die Zählung stimmt mit der eines Beobachters überein.
Literatur
[1] A. Marchbank: Vögel im Film, 2017.`,
  ],
  [
    'transcript',
    'en',
    ({ person, number }) => `University of Oakhurst
Office of the Registrar
Official Transcript
Student: ${person}
Student ID: ${number()}
Bachelor of Science in Geography
Fall Semester 2019
Course code\tCourse title\tCredit hours\tGrade
${repeat(5, () => `GEO ${number()}\tMaps and Seasons\t3\tA-`)}
Semester GPA 3.7
Spring Semester 2020
${repeat(5, () => `GEO ${number()}\tRivers\t3\tB+`)}
Cumulative GPA 3.6`,
  ],
  [
    'transcript',
    'de',
    ({ person, number }) => `Universität Eichenhorst
Prüfungsamt
Leistungsübersicht
${person}
Matrikelnummer ${number()}
Modulnummer\tModul\tLeistungspunkte\tNote
${repeat(8, () => `${number()}\tKartenkunde\t6\t1,7`)}
Gesamtnote 1,8`,
  ],
  [
    'certificate',
    'en',
    ({ person, date }) => `Oakhurst Training Centre
Certificate of Completion
This is to certify that
${person}
has successfully completed the course
Forklift Safety
${date()}`,
  ],
]
