/** Latvian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Šī lapa vēl nav iestatīta paroļu maiņai.',
  'insecure-context': 'Šī lapa neizmanto drošu savienojumu, tāpēc paroles šeit nevar mainīt.',
  framed: 'Šī lapa ir parādīta citā vietnē, tāpēc paroli šeit nevar mainīt. Atveriet to atsevišķā cilnē.',
  'blocked-by-policy': 'Šīs vietnes drošības iestatījumi to neļauj. Lūdzu, paziņojiet tās uzturētājam.',
  'origin-not-allowed': 'Šī vietne nedrīkst pieprasīt atiestatīšanas saiti. Lūdzu, paziņojiet tās uzturētājam.',
  'tenant-unreachable': 'Pieteikšanās pakalpojums pašlaik nav sasniedzams. Mēģiniet vēlreiz pēc brīža.',
  'session-timeout': 'Pieteikšanās pakalpojums neatbildēja laikus. Mēģiniet vēlreiz.',
  'storage-blocked':
    'Pārlūks šai vietnei bloķē krātuvi, bet pieteikšanās bez tās nav iespējama. Atļaujiet to šai vietnei un mēģiniet vēlreiz.',
  'load-failed': 'Daļa šīs lapas netika ielādēta. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  'redirect-blocked': 'Pārlūks neatvēra pieteikšanās lapu. Mēģiniet vēlreiz.',

  'rate-limited': 'Īsā laikā pieprasījāt vairākas saites. Izmantojiet jaunāko no iesūtnes vai mazliet uzgaidiet.',
  'reset-not-allowed': 'Šim kontam no šejienes nevar nosūtīt atiestatīšanas saiti.',
  'email-missing': 'Mēs nezinām jūsu e-pasta adresi, tāpēc nevaram nosūtīt saiti.',
  'email-invalid': 'Ievadiet e-pasta adresi, piemēram, vards@example.com.',
  'password-ill-formed': 'Jaunajā parolē ir bojāta rakstzīme. Lūdzu, ievadiet to vēlreiz.',

  'login-cancelled': 'Jūs atgriezāties, nepiesakoties. Jūsu parole nav mainīta.',
  'login-required': 'Jūsu sesija ir beigusies. Lai turpinātu, piesakieties vēlreiz.',
  'login-failed': 'Pieteikšanās neizdevās. Jūsu parole nav mainīta.',

  'interaction-not-possible': 'Pieteikšanās pakalpojums nevarēja parādīt savas lapas. Jūsu parole nav mainīta.',
  'client-not-allowed': 'Šī lietotne nedrīkst mainīt paroles šādā veidā. Jūsu parole nav mainīta.',
  'not-a-database-login':
    'Jūs pieteicāties bez paroles, kas glabātos pie mums. Lai to mainītu, piesakieties ar e-pasta adresi un paroli.',
  'reauthentication-not-requested': 'Parole netika prasīta atkārtoti, tāpēc nekas nav mainīts. Mēģiniet vēlreiz.',
  'password-proof-missing-or-old':
    'Pieteikšanās ilga pārāk ilgi, lai to uzskatītu par apstiprinājumu. Mēģiniet vēlreiz.',
  'session-proof-old': 'Pieteikšanās ir pārāk sena, lai to uzskatītu par apstiprinājumu. Mēģiniet vēlreiz.',
  'mfa-required': 'Lai mainītu paroli, apstipriniet pieteikšanos ar otro faktoru.',
  'identity-ambiguous': 'Neizdevās noteikt, kura parole jāmaina. Lūdzu, sazinieties ar atbalsta dienestu.',
  'password-change-unavailable': 'Paroles lapu neizdevās atvērt. Jūsu parole nav mainīta.',
  'password-change-not-resumable': 'Šī paroles maiņa tika pārtraukta. Jūsu parole nav mainīta.',
  'password-page-missing': 'Jūs pieteicāties, bet jaunas paroles izvēles lapa neatvērās. Jūsu parole nav mainīta.',

  'invalid-request': 'Pieprasījums netika saprasts. Ielādējiet lapu no jauna un mēģiniet vēlreiz.',
  'unsupported-media-type': 'Pieprasījums netika saprasts. Ielādējiet lapu no jauna un mēģiniet vēlreiz.',
  'payload-too-large': 'Tā ir par garu. Lūdzu, izvēlieties īsāku paroli.',
  'invalid-token': 'Jūsu sesija ir beigusies. Lai turpinātu, piesakieties vēlreiz.',
  'insufficient-scope': 'Šī lietotne nedrīkst šeit mainīt jūsu paroli.',
  'wrong-password': 'Tā nav jūsu pašreizējā parole.',
  'same-password': 'Jaunā parole ir tāda pati kā pašreizējā.',
  'password-policy': 'Jaunā parole neatbilst prasībām.',
  'password-reused': 'Šī parole jau ir lietota. Izvēlieties tādu, kāda vēl nav bijusi.',
  'password-too-common': 'Šī parole ir pārāk izplatīta. Izvēlieties grūtāk uzminamu.',
  'password-contains-user-info': 'Jaunajā parolē ir personas dati, piemēram, jūsu vārds. Izvēlieties citu.',
  'password-too-long': 'Jaunā parole ir par garu: ne vairāk kā 72 baiti, un dažas rakstzīmes aizņem vairākus.',

  'not-a-database-user': 'Jūsu parole netiek glabāta šeit, tāpēc to šeit nevar mainīt.',
  'step-up-required': 'Jūsu kontam vajadzīgs papildu apstiprinājums. Lai mainītu paroli, piesakieties vēlreiz.',
  'account-blocked':
    'Jūsu konts pēc pārāk daudziem mēģinājumiem ir bloķēts. Bloķēšanu atceļ atiestatīšanas saite, ko nosūtām pa e-pastu.',
  'leaked-password':
    'Jūsu pašreizējā parole ir parādījusies datu noplūdē. Atiestatiet to ar saiti, ko nosūtām pa e-pastu.',
  'too-many-attempts': 'Pārāk daudz mēģinājumu. Pirms nākamā mēģinājuma, lūdzu, uzgaidiet.',

  busy: 'Pašlaik paroles maina daudzi. Mēģiniet vēlreiz pēc brīža.',
  'tenant-unavailable': 'Pieteikšanās pakalpojumam pašlaik ir problēma. Mēģiniet vēlreiz pēc brīža.',
  internal: 'Mūsu pusē kaut kas nogāja greizi. Mēģiniet vēlreiz.',
};
