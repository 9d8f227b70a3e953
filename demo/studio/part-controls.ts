/** Styles one part at a time, in CSS: which part, what is written for it, and whether the browser understands it. */
import { element } from '../site/dom.ts';
import { partRule, PARTS, type PartStyles } from './parts.ts';

/** @param changed gets the styles of all parts after every change */
export function partControls(changed: (styles: PartStyles) => void): readonly HTMLElement[] {
  const styles: Record<string, string> = {};
  const select = element(
    'select',
    { name: 'part' },
    ...Object.keys(PARTS).map(part => element('option', { value: part }, part)),
  );
  const text = element('textarea', {
    name: 'declarations',
    rows: '3',
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-describedby': 'part-said',
  });
  const said = element('p', { id: 'part-said', class: 'quiet', role: 'status' });
  const example = element('button', { type: 'button', class: 'button small' }, 'Show me');

  const read = (): void => {
    styles[select.value] = text.value;
    const isUnread = text.value.trim() !== '' && partRule(select.value, text.value) === '';
    said.textContent = isUnread ? 'The browser does not understand that yet.' : '';
    changed({ ...styles });
  };
  const choose = (): void => {
    text.value = styles[select.value] ?? '';
    text.placeholder = PARTS[select.value] ?? '';
    said.textContent = '';
  };
  select.addEventListener('change', choose);
  text.addEventListener('input', read);
  example.addEventListener('click', () => {
    text.value = PARTS[select.value] ?? '';
    read();
  });
  choose();
  return [
    element('label', {}, 'Part', select),
    element('label', {}, 'Its CSS', text),
    element('div', { class: 'row' }, example),
    said,
  ];
}
