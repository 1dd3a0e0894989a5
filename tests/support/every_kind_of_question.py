"""A plan whose survey `digital` asks one question of each kind."""

import re

from support import process_folders

QUESTIONS = """\
    questions:
      - {id: et, title: Ét valg, kind: et valg, options: {ja: Ja, nej: Nej}, dont_know: Ved ikke}
      - {id: flere, title: Flere valg, kind: flere valg, choose: 2, options: {a: Alfa; beta, b: Beta, c: Gamma}}
      - {id: orden, title: Rækkefølge, kind: prioritering, options: {x: Xylofon, y: Ynde, z: Zoo}}
      - {id: 7-trin, title: Hvor enig?, kind: enighed, items: {i: Det går, ii: Det står}, scale: [Lav, Mellem, Høj],
         dont_know: Ved ikke}
      - {id: alene, title: "=1+1 er to", kind: enighed, items: {en: Kun den ene}, scale: [Uenig, Hverken, Enig]}
      - {id: anbefal, title: Anbefaler du os?, kind: nps}
      - {id: antal, title: Hvor mange?, kind: tal, dont_know: Ved ikke}
      - {id: dag, title: Hvornår?, kind: dato}
      - {id: ord, title: Hvad mangler?, kind: fri tekst}
"""
PLAN = re.sub(r"    questions: .*\n", lambda _: QUESTIONS, process_folders.PLAN)
