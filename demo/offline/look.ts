/** The looks of both notices. In the script, so that no page waits for a style sheet that it seldom needs. */
import css from './offline.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
