// Writes dist/examples/: the dossier page in each language, from a web server with modules, and from disk with one script.
import {mkdirSync, writeFileSync} from 'node:fs';
import {DOSSIER_TAGS, dossierBody} from '../stories/dossier/page.js';
import {WORDS} from '../stories/dossier/words.js';

const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { margin: 0; font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; }
[dir='rtl'] { font-family: 'Vazirmatn', 'Noto Sans Arabic', 'Noto Naskh Arabic', Tahoma, serif; line-height: 1.9; }
article { max-width: 62rem; margin-inline: auto; padding: clamp(0.5rem, 4vw, 1.5rem); overflow-wrap: break-word; }
h1 { font-size: clamp(1.8rem, 6vw, 2.8rem); line-height: 1.25; text-wrap: balance; }
article p { max-width: 38rem; margin-block: 2.5rem 1rem; }
.standfirst { margin-block-start: 0; font-size: 1.2em; }
nav { display: flex; flex-wrap: wrap; gap: 0 1.2em; max-width: 62rem; margin-inline: auto; font-size: 0.9rem; }
nav { padding: clamp(0.5rem, 4vw, 1.5rem) clamp(0.5rem, 4vw, 1.5rem) 0; }
nav a { color: LinkText; }
`;

const NAMES = {en: 'English', prs: 'دری', ps: 'پښتو'};
const tags = {en: 'en', prs: 'fa-AF', ps: 'ps'};

/** @param {keyof typeof NAMES} lang @param {string} suffix of the file's name @param {string} scripts */
const page = (lang, suffix, scripts) => `<!doctype html>
<html lang="${tags[lang]}" dir="${lang === 'en' ? 'ltr' : 'rtl'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS[lang].title}</title>
<link rel="stylesheet" href="dossier.css">
${scripts}
</head>
<body>
<nav>${Object.entries(NAMES)
  .map(
    ([other, name]) =>
      `<a href="dossier${suffix}.${other}.html" lang="${tags[/** @type {keyof typeof NAMES} */ (other)]}">${name}</a>`,
  )
  .join('')}</nav>
${dossierBody(lang)}
</body>
</html>
`;

mkdirSync('dist/examples', {recursive: true});
writeFileSync('dist/examples/dossier.css', STYLE.trimStart());
const modules = DOSSIER_TAGS.map((tag) => `<script type="module" src="../family/${tag}.js"></script>`).join(
  '\n',
);
const one = '<script src="../embed/recognition-elements.js" defer></script>';
for (const lang of /** @type {const} */ (['en', 'prs', 'ps'])) {
  writeFileSync(`dist/examples/dossier.${lang}.html`, page(lang, '', modules));
  writeFileSync(`dist/examples/dossier-offline.${lang}.html`, page(lang, '-offline', one));
}
