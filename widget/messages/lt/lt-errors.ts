/** Lithuanian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Šis puslapis dar neparengtas slaptažodžiams keisti.',
  'insecure-context': 'Šis puslapis nenaudoja saugaus ryšio, todėl slaptažodžių čia keisti negalima.',
  framed:
    'Šis puslapis rodomas kitoje svetainėje, todėl slaptažodžio čia keisti negalima. Atidarykite jį atskiroje kortelėje.',
  'blocked-by-policy': 'Šios svetainės saugos nustatymai to neleidžia. Praneškite jos valdytojui.',
  'origin-not-allowed': 'Šiai svetainei neleidžiama prašyti atkūrimo nuorodos. Praneškite jos valdytojui.',
  'tenant-unreachable': 'Prisijungimo paslauga šiuo metu nepasiekiama. Netrukus bandykite dar kartą.',
  'session-timeout': 'Prisijungimo paslauga laiku neatsakė. Bandykite dar kartą.',
  'storage-blocked':
    'Naršyklė blokuoja šios svetainės saugyklą, o be jos prisijungti negalima. Leiskite ją šiai svetainei ir bandykite dar kartą.',
  'load-failed': 'Dalis šio puslapio neįsikėlė. Patikrinkite ryšį ir bandykite dar kartą.',
  'redirect-blocked': 'Naršyklė neatidarė prisijungimo puslapio. Bandykite dar kartą.',

  'rate-limited':
    'Per trumpą laiką paprašėte kelių nuorodų. Naudokite naujausią iš gautų laiškų arba truputį palaukite.',
  'reset-not-allowed': 'Iš čia šios paskyros atkūrimo nuorodos išsiųsti negalima.',
  'email-missing': 'Nežinome jūsų el. pašto adreso, todėl negalime atsiųsti nuorodos.',
  'email-invalid': 'Įveskite el. pašto adresą, pavyzdžiui, vardas@example.com.',
  'password-ill-formed': 'Naujame slaptažodyje yra sugadintas ženklas. Įveskite jį dar kartą.',

  'login-cancelled': 'Grįžote neprisijungę. Jūsų slaptažodis nepakeistas.',
  'login-required': 'Jūsų seansas baigėsi. Norėdami tęsti, prisijunkite dar kartą.',
  'login-failed': 'Prisijungti nepavyko. Jūsų slaptažodis nepakeistas.',

  'interaction-not-possible': 'Prisijungimo paslauga negalėjo parodyti savo puslapių. Jūsų slaptažodis nepakeistas.',
  'client-not-allowed': 'Šiai programai neleidžiama taip keisti slaptažodžių. Jūsų slaptažodis nepakeistas.',
  'not-a-database-login':
    'Prisijungėte be pas mus saugomo slaptažodžio. Norėdami jį pakeisti, prisijunkite su el. pašto adresu ir slaptažodžiu.',
  'reauthentication-not-requested': 'Slaptažodžio iš naujo nepaprašyta, todėl niekas nepakeista. Bandykite dar kartą.',
  'password-proof-missing-or-old':
    'Prisijungimas truko per ilgai, kad būtų laikomas patvirtinimu. Bandykite dar kartą.',
  'session-proof-old': 'Prisijungimas per senas, kad būtų laikomas patvirtinimu. Bandykite dar kartą.',
  'mfa-required': 'Norėdami pakeisti slaptažodį, patvirtinkite prisijungimą antruoju veiksniu.',
  'identity-ambiguous': 'Nepavyko nustatyti, kurį slaptažodį keisti. Kreipkitės į pagalbos tarnybą.',
  'password-change-unavailable': 'Slaptažodžio puslapio atidaryti nepavyko. Jūsų slaptažodis nepakeistas.',
  'password-change-not-resumable': 'Šis slaptažodžio keitimas buvo nutrauktas. Jūsų slaptažodis nepakeistas.',
  'password-page-missing':
    'Prisijungėte, bet naujo slaptažodžio pasirinkimo puslapis neatsidarė. Jūsų slaptažodis nepakeistas.',

  'invalid-request': 'Užklausa nesuprasta. Įkelkite puslapį iš naujo ir bandykite dar kartą.',
  'unsupported-media-type': 'Užklausa nesuprasta. Įkelkite puslapį iš naujo ir bandykite dar kartą.',
  'payload-too-large': 'Per ilgas. Pasirinkite trumpesnį slaptažodį.',
  'invalid-token': 'Jūsų seansas baigėsi. Norėdami tęsti, prisijunkite dar kartą.',
  'insufficient-scope': 'Šiai programai neleidžiama čia keisti jūsų slaptažodžio.',
  'wrong-password': 'Tai ne jūsų dabartinis slaptažodis.',
  'same-password': 'Naujas slaptažodis toks pat kaip dabartinis.',
  'password-policy': 'Naujas slaptažodis neatitinka reikalavimų.',
  'password-reused': 'Šį slaptažodį jau naudojote. Pasirinkite tokį, kurio dar nenaudojote.',
  'password-too-common': 'Šis slaptažodis per dažnas. Pasirinkite sunkiau atspėjamą.',
  'password-contains-user-info': 'Naujame slaptažodyje yra asmens duomenų, pavyzdžiui, jūsų vardas. Pasirinkite kitą.',
  'password-too-long': 'Naujas slaptažodis per ilgas: daugiausia 72 baitai, o kai kurie ženklai užima kelis.',

  'not-a-database-user': 'Jūsų slaptažodis saugomas ne čia, todėl čia jo pakeisti negalima.',
  'step-up-required':
    'Jūsų paskyrai reikia papildomo patvirtinimo. Norėdami pakeisti slaptažodį, prisijunkite dar kartą.',
  'account-blocked': 'Jūsų paskyra užblokuota po per daug bandymų. Atkūrimo nuoroda el. laiške panaikins blokavimą.',
  'leaked-password': 'Jūsų dabartinis slaptažodis pateko į nutekintus duomenis. Atkurkite jį per nuorodą el. laiške.',
  'too-many-attempts': 'Per daug bandymų. Prieš bandydami dar kartą, palaukite.',

  busy: 'Šiuo metu slaptažodį keičia daug žmonių. Netrukus bandykite dar kartą.',
  'tenant-unavailable': 'Prisijungimo paslauga šiuo metu sutrikusi. Netrukus bandykite dar kartą.',
  internal: 'Kažkas nepavyko mūsų pusėje. Bandykite dar kartą.',
};
