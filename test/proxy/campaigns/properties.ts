/** What must hold for any caller: each property is tried a few hundred times by the tests, and 100,000 by the campaign. */
import {
  oneHostileUserHarmsNobody,
  onlyTheCallersPassword,
  passwordsArriveAsTyped,
  secondFactorIsNeverSkipped,
} from './account-properties.ts';
import type { Property } from './property.ts';
import {
  addressesAreNotForged,
  alteredTokensAreRefused,
  bodiesAreExactOrRefused,
  originsAreExact,
} from './request-properties.ts';

export const properties: Readonly<Record<string, Property>> = {
  'only-the-callers-password': onlyTheCallersPassword,
  'second-factor-is-never-skipped': secondFactorIsNeverSkipped,
  'altered-tokens-are-refused': alteredTokensAreRefused,
  'origins-are-exact': originsAreExact,
  'addresses-are-not-forged': addressesAreNotForged,
  'bodies-are-exact-or-refused': bodiesAreExactOrRefused,
  'passwords-arrive-as-typed': passwordsArriveAsTyped,
  'one-hostile-user-harms-nobody': oneHostileUserHarmsNobody,
};
