/** Serbian (Latin script) for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Ova stranica još nije podešena za promenu lozinki.',
  'insecure-context': 'Ova stranica ne koristi bezbednu vezu, pa lozinke ovde ne mogu da se menjaju.',
  framed:
    'Ova stranica je prikazana unutar drugog sajta, pa lozinka ovde ne može da se promeni. Otvorite je u zasebnoj kartici.',
  'blocked-by-policy': 'Bezbednosna podešavanja ovog sajta to ne dozvoljavaju. Obavestite njegovog operatera.',
  'origin-not-allowed': 'Ovaj sajt ne sme da traži link za resetovanje. Obavestite njegovog operatera.',
  'tenant-unreachable': 'Usluga prijave trenutno nije dostupna. Pokušajte ponovo za koji trenutak.',
  'session-timeout': 'Usluga prijave nije odgovorila na vreme. Pokušajte ponovo.',
  'storage-blocked':
    'Pregledač ovom sajtu blokira skladištenje, bez kojeg prijava nije moguća. Dozvolite ga za ovaj sajt i pokušajte ponovo.',
  'load-failed': 'Deo ove stranice nije učitan. Proverite vezu i pokušajte ponovo.',
  'redirect-blocked': 'Pregledač nije otvorio stranicu za prijavu. Pokušajte ponovo.',

  'rate-limited':
    'Za kratko vreme ste zatražili više linkova. Iskoristite najnoviji iz prijemnog sandučeta ili malo sačekajte.',
  'reset-not-allowed': 'Za ovaj nalog odavde ne može da se pošalje link za resetovanje.',
  'email-missing': 'Ne znamo vašu adresu e-pošte, pa ne možemo da vam pošaljemo link.',
  'email-invalid': 'Unesite adresu e-pošte, na primer ime@example.com.',
  'password-ill-formed': 'Nova lozinka sadrži oštećen znak. Unesite je ponovo.',

  'login-cancelled': 'Vratili ste se bez prijave. Vaša lozinka nije promenjena.',
  'login-required': 'Vaša sesija je istekla. Prijavite se ponovo da biste nastavili.',
  'login-failed': 'Prijava nije uspela. Vaša lozinka nije promenjena.',

  'interaction-not-possible': 'Usluga prijave nije mogla da prikaže svoje stranice. Vaša lozinka nije promenjena.',
  'client-not-allowed': 'Ova aplikacija ne sme da menja lozinke na ovaj način. Vaša lozinka nije promenjena.',
  'not-a-database-login':
    'Prijavili ste se bez lozinke sačuvane kod nas. Da biste je promenili, prijavite se adresom e-pošte i lozinkom.',
  'reauthentication-not-requested': 'Lozinka nije ponovo zatražena, pa ništa nije promenjeno. Pokušajte ponovo.',
  'password-proof-missing-or-old': 'Prijava je trajala predugo da bi važila kao potvrda. Pokušajte ponovo.',
  'session-proof-old': 'Prijava je prestara da bi važila kao potvrda. Pokušajte ponovo.',
  'mfa-required': 'Da biste promenili lozinku, potvrdite prijavu drugim faktorom.',
  'identity-ambiguous': 'Nismo mogli da utvrdimo koju lozinku treba promeniti. Obratite se podršci.',
  'password-change-unavailable': 'Stranica za lozinku nije mogla da se otvori. Vaša lozinka nije promenjena.',
  'password-change-not-resumable': 'Ta promena lozinke je prekinuta. Vaša lozinka nije promenjena.',
  'password-page-missing':
    'Prijavljeni ste, ali stranica za izbor nove lozinke se nije otvorila. Vaša lozinka nije promenjena.',

  'invalid-request': 'Zahtev nije bio razumljiv. Ponovo učitajte stranicu i pokušajte još jednom.',
  'unsupported-media-type': 'Zahtev nije bio razumljiv. Ponovo učitajte stranicu i pokušajte još jednom.',
  'payload-too-large': 'To je predugačko. Izaberite kraću lozinku.',
  'invalid-token': 'Vaša sesija je istekla. Prijavite se ponovo da biste nastavili.',
  'insufficient-scope': 'Ova aplikacija ovde ne sme da promeni vašu lozinku.',
  'wrong-password': 'To nije vaša trenutna lozinka.',
  'same-password': 'Nova lozinka je ista kao trenutna.',
  'password-policy': 'Nova lozinka ne ispunjava zahteve.',
  'password-reused': 'Tu lozinku ste već koristili. Izaberite onu koju još niste.',
  'password-too-common': 'Ta lozinka je previše česta. Izaberite onu koju je teže pogoditi.',
  'password-contains-user-info': 'Nova lozinka sadrži lične podatke, na primer vaše ime. Izaberite drugu.',
  'password-too-long': 'Nova lozinka je predugačka: najviše 72 bajta, a neki znakovi zauzimaju više njih.',

  'not-a-database-user': 'Vaša lozinka se ne čuva ovde, pa ovde ne može da se promeni.',
  'step-up-required': 'Vaš nalog traži dodatnu potvrdu. Da biste promenili lozinku, prijavite se još jednom.',
  'account-blocked':
    'Vaš nalog je blokiran posle previše pokušaja. Link za resetovanje poslat e-poštom uklanja blokadu.',
  'leaked-password': 'Vaša trenutna lozinka se pojavila u curenju podataka. Resetujte je linkom iz e-pošte.',
  'too-many-attempts': 'Previše pokušaja. Sačekajte pre nego što pokušate ponovo.',

  busy: 'Mnogo ljudi upravo menja lozinku. Pokušajte ponovo za koji trenutak.',
  'tenant-unavailable': 'Usluga prijave trenutno ima problem. Pokušajte ponovo za koji trenutak.',
  internal: 'Nešto je pošlo naopako na našoj strani. Pokušajte ponovo.',
};
