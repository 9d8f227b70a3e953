/** The page to look at: one row per state, one column per theme and colour scheme, left-to-right above right-to-left. */

export interface Picture {
  /** `exhibit.theme.scheme.direction.png` */
  readonly file: string;
  /** The commit compared with has no such picture. */
  readonly isNew: boolean;
  /** Pixels that differ from the commit compared with. */
  readonly different: number;
}

export function galleryIndex(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ file }) => file.split('.')[0] ?? ''))];
  const columns = [...new Set(pictures.map(({ file }) => file.split('.').slice(1, 3).join(' ')))];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
  body { font: 14px/1.4 system-ui, sans-serif; margin: 16px; background: #888 }
  table { border-collapse: collapse } th { position: sticky; top: 0; background: #eee; padding: 6px; text-align: left }
  td { vertical-align: top; padding: 6px; background: #ccc; border: 1px solid #888 } img { display: block; width: 300px; margin-block-end: 6px }
  .changed { outline: 4px solid #d00 } .before { opacity: 0.75; outline: 2px dashed #d00 }
</style>
<h1>${pictures.length} pictures, ${pictures.filter(isChanged).length} changed</h1>
<table><tr><th>State</th>${columns.map(name => `<th>${name}</th>`).join('')}</tr>
${states.map(state => row(state, columns, pictures)).join('\n')}
</table></html>`;
}

function row(state: string, columns: readonly string[], pictures: readonly Picture[]): string {
  const here = pictures.filter(({ file }) => file.startsWith(`${state}.`));
  return `<tr><th>${state}</th>${columns.map(column => cell(here, column)).join('')}</tr>`;
}

const isChanged = ({ different, isNew }: Picture): boolean => isNew || different > 0;

function cell(pictures: readonly Picture[], column: string): string {
  const here = pictures.filter(({ file }) => file.split('.').slice(1, 3).join(' ') === column);
  const images = here.map(picture => {
    const before = picture.different
      ? `<img class="before" loading="lazy" src="before.${picture.file}" alt="before">`
      : '';
    return `<img${isChanged(picture) ? ' class="changed"' : ''} loading="lazy" src="${picture.file}" alt="${picture.file}">${before}`;
  });
  return `<td>${images.join('')}</td>`;
}
