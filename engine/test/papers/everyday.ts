import type { Template } from './filler.ts'

/** What else lies in a folder: minutes, forms, slides, recipes, code, prose. */
export const everyday: readonly Template[] = [
  [
    'prose',
    'en',
    ({ person }) => `Chapter One

The ferry was late, as it had been every evening since the storm, and ${person} had long since stopped looking at the clock. The
harbour smelled of tar and oranges. Somewhere behind the sheds a dog was arguing with the wind, and the wind, it seemed, was
winning. She pulled the collar of her coat up to her ears and counted the lamps along the pier, one after the other, until she
came to the one that had not burned for a year.

“You will not see it from there,” he said. “Nobody ever has.”

She did not answer at once. The water moved against the stones with the patience of an old clerk, filing one wave after another,
and for a moment she thought that she could hear the engine. Then it was only the wind again, and the dog, and the man beside her
who smiled as though he had been told a secret and was not sure whether to keep it.`,
  ],
  [
    'prose',
    'fr',
    () => `Chapitre premier

Le bac était en retard, comme chaque soir depuis la tempête, et Noor avait cessé depuis longtemps de regarder la pendule. Le port
sentait le goudron et l'orange. Quelque part derrière les hangars, un chien se disputait avec le vent, et le vent gagnait sans se
presser, comme un vieux juge qui connaît déjà la fin de l'affaire et n'en dit rien à personne avant l'heure.

— Tu ne le verras pas d'ici, dit-il.
— Je le sais, répondit-elle.

La mer montait le long des pierres avec une patience d'employé, classant une vague après l'autre, et pendant un instant elle crut
entendre le moteur. Puis ce ne fut de nouveau que le vent, le chien, et cet homme qui souriait.`,
  ],
  [
    'prose',
    'ru',
    () => `Глава первая

Паром опаздывал, как и каждый вечер после бури, и Нора давно перестала смотреть на часы. Порт пах дёгтем и апельсинами, а где-то
за сараями собака спорила с ветром, и ветер, похоже, побеждал. Она подняла воротник и стала считать фонари вдоль пирса, один за
другим, пока не дошла до того, который не горел уже целый год и о котором в городе предпочитали не говорить вслух.

— Отсюда не увидишь, — сказал он.`,
  ],
  [
    'minutes',
    'en',
    ({ person, date }) => `Minutes of the meeting of the Allotment Committee
Date: ${date()}
Present: ${person}, Ilse Brandhofer, Tadeo Villalba
Apologies for absence: Noor Wintergaarde
1. Matters arising
The water butt has been moved.
2. Budget
It was agreed to buy a second rake. Motion carried.
Action items
- ${person} to buy the rake
Date of next meeting: ${date()}`,
  ],
  [
    'minutes',
    'fr',
    ({ person, date }) => `Compte rendu de réunion du comité des jardins
Date : ${date()}
Présents : ${person}, Ilse Brandhofer
Excusés : Noor Wintergaarde
Ordre du jour
1. Le puits
Il est décidé de le couvrir avant l'hiver.
Prochaine réunion : ${date()}`,
  ],
  [
    'recipe',
    'en',
    () => `Plum Crumble
Serves 6. Prep time 20 minutes.
Ingredients
- 800 g plums
- 4 tablespoons brown sugar
- 150 g flour
- 100 g butter
- pinch of salt
Method
1. Preheat the oven to 180 °C.
2. Rub the butter into the flour until it looks like sand.
3. Bake for 35 minutes and serve warm.`,
  ],
  [
    'recipe',
    'de',
    () => `Pflaumenstreusel
Zutaten
800 g Pflaumen
4 Esslöffel Zucker
150 g Mehl
1 Prise Salz
Zubereitung
Backofen vorheizen. Mehl und Butter verreiben, über die Pflaumen geben und 35 Minuten backen.`,
  ],
  [
    'code',
    'en',
    ({ number }) => `import { readFileSync } from 'node:fs'

const limit = ${number()};

function countSwifts(calls) {
  let count = 0;
  for (const call of calls) {
    if (call.pitch > limit) {
      count += 1;
    }
  }
  return count;
}

const calls = JSON.parse(readFileSync('calls.json', 'utf8'));
console.log(countSwifts(calls));`,
  ],
  [
    'form',
    'en',
    ({ number }) => `Application form ${number()}
Please complete in block capitals.
Surname: ______________________
First name: ______________________
Date of birth: ______________________
Have you ever been a member before?   ☐ Yes   ☐ No
Emergency contact: ______________________
Signature of applicant: ______________________
For office use only`,
  ],
  [
    'presentation',
    'en',
    ({ person, firm }) => `Moving the Water Butt
${person}, ${firm}
Agenda
Where it stands
Where it should stand
Key takeaways
Water is heavy
Rakes are not
Next steps
Any questions?
Thank you for your attention`,
  ],
]
