import { describe, expect, it } from 'vitest';
import { properties } from './campaigns/properties.ts';

describe('for any caller', () => {
  it.each(Object.entries(properties))('%s', async (_name, property) => {
    await expect(property(400)).resolves.toBeUndefined();
  });
});
