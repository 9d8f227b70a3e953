/** Croatian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Ova stranica još nije postavljena za promjenu lozinki.',
  'insecure-context': 'Ova stranica ne upotrebljava sigurnu vezu pa se lozinke ovdje ne mogu mijenjati.',
  framed:
    'Ova se stranica prikazuje unutar druge web-lokacije pa se lozinka ovdje ne može promijeniti. Otvorite je u zasebnoj kartici.',
  'blocked-by-policy': 'Sigurnosne postavke ove web-lokacije to ne dopuštaju. Obavijestite njezina operatera.',
  'origin-not-allowed':
    'Ova web-lokacija ne smije zatražiti poveznicu za poništavanje. Obavijestite njezina operatera.',
  'tenant-unreachable': 'Usluga prijave trenutačno nije dostupna. Pokušajte ponovno za koji trenutak.',
  'session-timeout': 'Usluga prijave nije odgovorila na vrijeme. Pokušajte ponovno.',
  'storage-blocked':
    'Preglednik ovoj web-lokaciji blokira pohranu bez koje prijava nije moguća. Dopustite je za ovu lokaciju i pokušajte ponovno.',
  'load-failed': 'Dio ove stranice nije se učitao. Provjerite vezu i pokušajte ponovno.',
  'redirect-blocked': 'Preglednik nije otvorio stranicu za prijavu. Pokušajte ponovno.',

  'rate-limited':
    'U kratkom ste vremenu zatražili više poveznica. Upotrijebite najnoviju iz ulazne pošte ili malo pričekajte.',
  'reset-not-allowed': 'Za ovaj se račun odavde ne može poslati poveznica za poništavanje.',
  'email-missing': 'Ne znamo vašu adresu e-pošte pa vam ne možemo poslati poveznicu.',
  'email-invalid': 'Unesite adresu e-pošte, na primjer ime@example.com.',
  'password-ill-formed': 'Nova lozinka sadrži oštećen znak. Unesite je ponovno.',

  'login-cancelled': 'Vratili ste se bez prijave. Vaša lozinka nije promijenjena.',
  'login-required': 'Vaša je sesija završila. Prijavite se ponovno za nastavak.',
  'login-failed': 'Prijava nije uspjela. Vaša lozinka nije promijenjena.',

  'interaction-not-possible': 'Usluga prijave nije mogla prikazati svoje stranice. Vaša lozinka nije promijenjena.',
  'client-not-allowed': 'Ova aplikacija ne smije mijenjati lozinke na ovaj način. Vaša lozinka nije promijenjena.',
  'not-a-database-login':
    'Prijavili ste se bez lozinke pohranjene kod nas. Da biste je promijenili, prijavite se adresom e-pošte i lozinkom.',
  'reauthentication-not-requested': 'Lozinka nije ponovno zatražena pa ništa nije promijenjeno. Pokušajte ponovno.',
  'password-proof-missing-or-old': 'Prijava je trajala predugo da bi vrijedila kao potvrda. Pokušajte ponovno.',
  'session-proof-old': 'Prijava je prestara da bi vrijedila kao potvrda. Pokušajte ponovno.',
  'mfa-required': 'Da biste promijenili lozinku, potvrdite prijavu drugim faktorom.',
  'identity-ambiguous': 'Nismo mogli utvrditi koju lozinku treba promijeniti. Obratite se podršci.',
  'password-change-unavailable': 'Stranicu za lozinku nije bilo moguće otvoriti. Vaša lozinka nije promijenjena.',
  'password-change-not-resumable': 'Ta je promjena lozinke prekinuta. Vaša lozinka nije promijenjena.',
  'password-page-missing':
    'Prijavljeni ste, ali stranica za odabir nove lozinke nije se otvorila. Vaša lozinka nije promijenjena.',

  'invalid-request': 'Zahtjev nije bio razumljiv. Ponovno učitajte stranicu i pokušajte još jednom.',
  'unsupported-media-type': 'Zahtjev nije bio razumljiv. Ponovno učitajte stranicu i pokušajte još jednom.',
  'payload-too-large': 'To je predugo. Odaberite kraću lozinku.',
  'invalid-token': 'Vaša je sesija završila. Prijavite se ponovno za nastavak.',
  'insufficient-scope': 'Ova aplikacija ovdje ne smije promijeniti vašu lozinku.',
  'wrong-password': 'To nije vaša trenutačna lozinka.',
  'same-password': 'Nova lozinka jednaka je trenutačnoj.',
  'password-policy': 'Nova lozinka ne ispunjava zahtjeve.',
  'password-reused': 'Tu ste lozinku već upotrebljavali. Odaberite onu koju još niste.',
  'password-too-common': 'Ta je lozinka prečesta. Odaberite onu koju je teže pogoditi.',
  'password-contains-user-info': 'Nova lozinka sadrži osobne podatke, na primjer vaše ime. Odaberite drugu.',
  'password-too-long': 'Nova je lozinka preduga: najviše 72 bajta, a neki znakovi zauzimaju više njih.',

  'not-a-database-user': 'Vaša lozinka nije pohranjena ovdje pa se ovdje ne može promijeniti.',
  'step-up-required': 'Vaš račun traži dodatnu potvrdu. Da biste promijenili lozinku, prijavite se još jednom.',
  'account-blocked':
    'Vaš je račun blokiran nakon previše pokušaja. Poveznica za poništavanje poslana e-poštom uklanja blokadu.',
  'leaked-password': 'Vaša se trenutačna lozinka pojavila u curenju podataka. Poništite je poveznicom iz e-pošte.',
  'too-many-attempts': 'Previše pokušaja. Pričekajte prije nego što pokušate ponovno.',

  busy: 'Mnogo ljudi upravo mijenja lozinku. Pokušajte ponovno za koji trenutak.',
  'tenant-unavailable': 'Usluga prijave trenutačno ima poteškoća. Pokušajte ponovno za koji trenutak.',
  internal: 'Nešto je pošlo po zlu na našoj strani. Pokušajte ponovno.',
};
