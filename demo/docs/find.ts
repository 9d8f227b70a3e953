/** Which sections of the docs answer a query. Pure. */

/** An entry of `/docs/search.json`. */
export interface SearchEntry {
  readonly page: string;
  /** Empty for the beginning of a page. */
  readonly section: string;
  readonly url: string;
  readonly text: string;
}

const MOST = 8;

/** Sections that hold every word of the query, as the beginning of a word; titles weigh more than text. */
export function find(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries
    .map(entry => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function scoreOf({ page, section, text }: SearchEntry, words: readonly string[]): number {
  const fields = [
    { words: wordsOf(section || page), weight: 8 },
    { words: wordsOf(page), weight: 4 },
    { words: wordsOf(text), weight: 1 },
  ];
  let score = 0;
  for (const word of words) {
    const best = Math.max(
      ...fields.map(field => {
        if (field.words.includes(word)) return field.weight * 2;
        return field.words.some(known => known.startsWith(word)) ? field.weight : 0;
      }),
    );
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** Names with hyphens are found whole and by their parts. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{Letter}\p{Number}_-]+/gu) ?? []).flatMap(word => [
    word,
    ...(word.includes('-') ? word.split('-').filter(part => part !== '') : []),
  ]);
