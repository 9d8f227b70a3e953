/** `npm run readme`: writes the generated sections of the README, and the guides that are generated. After `npm run build`. */
import { readFile, writeFile } from 'node:fs/promises';
import { proxyApiMarkdown } from '../demo/docs/proxy-api.ts';
import type { Integrity } from './integrity.ts';
import { elementOf, writeManifest } from './manifest.ts';
import { apiSections, formatMarkdown, readmeWith, tagSection } from './readme-sections.ts';

const README = 'README.md';
const PROXY_API = 'docs/proxy-api.md';

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

const { version } = (await read('package.json')) as { version: string };
const integrity = (await read('dist/cdn/sri.json')) as Integrity;
const element = elementOf(await writeManifest());

const sections = { ...apiSections(element), ...tagSection(version, integrity) };
await writeFile(README, await readmeWith(await readFile(README, 'utf8'), sections));
await writeFile(PROXY_API, await formatMarkdown(proxyApiMarkdown()));
