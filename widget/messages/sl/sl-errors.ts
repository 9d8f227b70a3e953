/** Slovenian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Ta stran še ni nastavljena za spreminjanje gesel.',
  'insecure-context': 'Ta stran ne uporablja varne povezave, zato gesel tukaj ni mogoče spremeniti.',
  framed:
    'Ta stran je prikazana znotraj drugega spletnega mesta, zato gesla tukaj ni mogoče spremeniti. Odprite jo v ločenem zavihku.',
  'blocked-by-policy': 'Varnostne nastavitve tega spletnega mesta to preprečujejo. Obvestite njegovega upravljavca.',
  'origin-not-allowed': 'To spletno mesto ne sme zahtevati povezave za ponastavitev. Obvestite njegovega upravljavca.',
  'tenant-unreachable': 'Storitev za prijavo trenutno ni dosegljiva. Poskusite znova čez trenutek.',
  'session-timeout': 'Storitev za prijavo se ni pravočasno odzvala. Poskusite znova.',
  'storage-blocked':
    'Brskalnik temu spletnemu mestu preprečuje shranjevanje, brez katerega prijava ni mogoča. Dovolite ga za to mesto in poskusite znova.',
  'load-failed': 'Del te strani se ni naložil. Preverite povezavo in poskusite znova.',
  'redirect-blocked': 'Brskalnik ni odprl strani za prijavo. Poskusite znova.',

  'rate-limited':
    'V kratkem času ste zahtevali več povezav. Uporabite najnovejšo v svojem nabiralniku ali malo počakajte.',
  'reset-not-allowed': 'Za ta račun od tukaj ni mogoče poslati povezave za ponastavitev.',
  'email-missing': 'Ne poznamo vašega e-poštnega naslova, zato vam ne moremo poslati povezave.',
  'email-invalid': 'Vnesite e-poštni naslov, na primer ime@example.com.',
  'password-ill-formed': 'Novo geslo vsebuje poškodovan znak. Vnesite ga znova.',

  'login-cancelled': 'Vrnili ste se brez prijave. Vaše geslo je nespremenjeno.',
  'login-required': 'Vaša seja se je končala. Za nadaljevanje se znova prijavite.',
  'login-failed': 'Prijava ni uspela. Vaše geslo je nespremenjeno.',

  'interaction-not-possible': 'Storitev za prijavo ni mogla prikazati svojih strani. Vaše geslo je nespremenjeno.',
  'client-not-allowed': 'Ta aplikacija ne sme spreminjati gesel na ta način. Vaše geslo je nespremenjeno.',
  'not-a-database-login':
    'Prijavili ste se brez gesla, shranjenega pri nas. Če ga želite spremeniti, se prijavite z e-poštnim naslovom in geslom.',
  'reauthentication-not-requested': 'Gesla niste morali znova vnesti, zato se ni nič spremenilo. Poskusite znova.',
  'password-proof-missing-or-old': 'Prijava je trajala predolgo, da bi veljala kot potrditev. Poskusite znova.',
  'session-proof-old': 'Prijava je prestara, da bi veljala kot potrditev. Poskusite znova.',
  'mfa-required': 'Če želite spremeniti geslo, potrdite prijavo z drugim dejavnikom.',
  'identity-ambiguous': 'Ni bilo mogoče ugotoviti, katero geslo je treba spremeniti. Obrnite se na podporo.',
  'password-change-unavailable': 'Strani z geslom ni bilo mogoče odpreti. Vaše geslo je nespremenjeno.',
  'password-change-not-resumable': 'Ta sprememba gesla je bila prekinjena. Vaše geslo je nespremenjeno.',
  'password-page-missing':
    'Prijavljeni ste, vendar se stran za izbiro novega gesla ni odprla. Vaše geslo je nespremenjeno.',

  'invalid-request': 'Zahteva ni bila razumljena. Znova naložite stran in poskusite še enkrat.',
  'unsupported-media-type': 'Zahteva ni bila razumljena. Znova naložite stran in poskusite še enkrat.',
  'payload-too-large': 'To je predolgo. Izberite krajše geslo.',
  'invalid-token': 'Vaša seja se je končala. Za nadaljevanje se znova prijavite.',
  'insufficient-scope': 'Ta aplikacija tukaj ne sme spremeniti vašega gesla.',
  'wrong-password': 'To ni vaše trenutno geslo.',
  'same-password': 'Novo geslo je enako trenutnemu.',
  'password-policy': 'Novo geslo ne izpolnjuje zahtev.',
  'password-reused': 'To geslo ste že uporabili. Izberite takšno, ki ga še niste.',
  'password-too-common': 'To geslo je preveč običajno. Izberite takšno, ki ga je težje uganiti.',
  'password-contains-user-info': 'Novo geslo vsebuje osebne podatke, na primer vaše ime. Izberite drugo.',
  'password-too-long': 'Novo geslo je predolgo: največ 72 bajtov, nekateri znaki pa jih zasedejo več.',

  'not-a-database-user': 'Vaše geslo ni shranjeno tukaj, zato ga tukaj ni mogoče spremeniti.',
  'step-up-required': 'Vaš račun zahteva dodatno potrditev. Če želite spremeniti geslo, se prijavite še enkrat.',
  'account-blocked': 'Vaš račun je po preveč poskusih blokiran. Povezava za ponastavitev po e-pošti odpravi blokado.',
  'leaked-password': 'Vaše trenutno geslo se je pojavilo v uhajanju podatkov. Ponastavite ga s povezavo po e-pošti.',
  'too-many-attempts': 'Preveč poskusov. Počakajte, preden poskusite znova.',

  busy: 'Geslo trenutno spreminja veliko ljudi. Poskusite znova čez trenutek.',
  'tenant-unavailable': 'Storitev za prijavo ima trenutno težave. Poskusite znova čez trenutek.',
  internal: 'Na naši strani je šlo nekaj narobe. Poskusite znova.',
};
