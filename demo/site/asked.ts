/** The question that every page asks the server first; pages that show something before the answer comes use this. */
import { askServer } from '../offline/connection.ts';
import type { Configuration } from './configuration.ts';

export const asked = askServer<Configuration>('/config.json');
