import type { Words } from '../words.ts';

export const teachHelp: Words['teachHelp'] = {
  lead: 'Comment lier vers l’édition, l’intégrer à un cours, et ce que l’on peut attendre de ses adresses. Rien ne demande de compte, et rien n’est envoyé nulle part.',
  way: 'Lier, intégrer, importer\u00a0: {page}.',
  wayPage: 'pour les enseignants',
  link: 'Lier vers un paragraphe',
  linkText:
    'Chaque paragraphe a sa propre adresse\u00a0: {address}. Liez vers elle plutôt que vers un endroit de la page du chapitre, car les plateformes coupent ce qui suit le signe #. Le numéro à côté d’un paragraphe ouvre son lien, ses mots avec leur référence, et sa citation.',
  embed: 'Intégrer un paragraphe',
  embedText:
    'Là où une plateforme connaît oEmbed, l’adresse seule fait du paragraphe une carte. Là où l’on peut écrire du HTML, collez ceci\u00a0:',
  cite: 'Citer',
  citeText:
    'Nommez la version de l’édition et le numéro du paragraphe, § {ref}\u00a0; le numéro est le même dans chaque version, sur chaque écran et à l’impression.',
  citePage: 'Comment citer',
  list: 'Faire une liste de lectures',
  listText:
    'Sur la page {page}, choisissez chapitres, paragraphes, entrées et questions, ou collez un syllabus\u00a0: les références telles qu’on les écrit deviennent des liens. Rangez-les en séances avec titres, dates et consignes, et donnez le lien aux étudiants. La liste est dans le lien\u00a0; il ne leur faut rien d’autre, et leur progression reste sur leur appareil.',
  notes: 'Poser des notes sur le texte',
  notesText:
    'Sous la liste, écrivez des notes sur les mots de ses paragraphes. Elles voyagent dans le lien, ou dans un fichier quand elles sont trop longues. Les étudiants les voient dans le texte, sous votre nom et non comme notes de l’édition, et peuvent les masquer. Quand le texte a changé, une note cherche ses mots, et le dit si elle ne les trouve pas.',
  quiz: 'Questionnaires et cartes',
  quizText:
    'Les questions de l’édition existent en {files}\u00a0: pour Moodle (GIFT), pour les plateformes qui lisent QTI, et dans les cartouches. Le glossaire s’y trouve en cartes pour Anki\u00a0; dans Anki, choisissez Fichier, puis Importer.',
  files: 'fichiers à télécharger',
  platform: 'Importer dans une plateforme',
  platformLead:
    'Une cartouche (.imscc, Common Cartridge 1.1) fait de chaque séance un module, avec ses liens, des questions à discuter et un questionnaire. Voici le chemin en général\u00a0; les noms diffèrent selon les versions et les établissements.',
  steps: {
    save: 'Enregistrez la cartouche\u00a0: depuis votre liste, sous «\u00a0{out}\u00a0», ou une cartouche toute prête d’un chapitre ou de l’édition entière.',
    open: 'Ouvrez le cours, puis ses paramètres ou son administration.',
    look: 'Cherchez l’importation de contenus\u00a0: «\u00a0Import Course Content\u00a0» dans Canvas (type\u00a0: Common Cartridge), «\u00a0Restauration\u00a0» dans Moodle, «\u00a0Import/Export/Copy Components\u00a0» dans Brightspace, «\u00a0Importer\u00a0» dans Blackboard.',
    choose: 'Choisissez le fichier et toutes ses parties, et attendez que la plateforme ait fini.',
    try: 'Ouvrez un lien comme le ferait un étudiant, et regardez les points du questionnaire\u00a0: les plateformes fixent les leurs.',
  },
  later: 'Un an plus tard',
  laterText:
    'Sur la même page, «\u00a0{check}\u00a0» lit un syllabus, une page de cours ou une cartouche et dit de chaque adresse si elle est bonne, a changé, a été retirée, ou si son paragraphe a été reformulé depuis.',
  promise: 'Ce qui est promis des adresses',
  promiseText:
    'Une adresse publiée n’est jamais donnée à autre chose. Si un paragraphe a changé de place, son ancienne adresse y mène\u00a0; s’il a été retiré, une page le dit. L’édition n’est pas construite tant que l’une d’elles ne mène nulle part, et la liste de toutes est {file}.',
  ledger: 'publique',
  until:
    'Aucune fin n’est fixée\u00a0: cela vaut tant que l’édition est publiée ici. Qui doit en être sûr au-delà garde les {files} avec le cours, et nomme la version, {version}.',
};
