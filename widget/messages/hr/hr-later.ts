/** Croatian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Sada upotrebljavate drugi račun nego prije. Provjerite čiju ste lozinku htjeli promijeniti.',
  noticeNotChanged: 'Dobro došli natrag. Koliko znamo, vaša lozinka nije promijenjena.',

  emailLabel: 'Adresa e-pošte',
  sendLink: 'Pošalji poveznicu',
  cancel: 'Odustani',
  back: 'Natrag',
  done: 'Gotovo',

  emailSentHeading: 'Provjerite e-poštu',
  emailSentDescription:
    'Ako {email} ovdje ima lozinku, poveznica za postavljanje nove već je na putu. Vrijedi samo najnovija poveznica.',
  emailSentHint:
    'Ni nakon nekoliko minuta ništa? Pogledajte u mapu s neželjenom poštom. Ako se prijavljujete Googleom ili preko svoje tvrtke, lozinka se mijenja ondje.',
  emailSentAgain: 'Još jedna poveznica je na putu.',
  sendAgain: 'Pošalji ponovno',
  sendAgainIn: 'Pošalji ponovno za {time}',

  changedHeading: 'Vaša je lozinka promijenjena',
  changedDescription: 'Pri sljedećoj prijavi upotrijebite novu lozinku.',
  signOutIn: 'Radi sigurnosti vašeg računa odjavit ćemo vas za {time}.',
  signOutNow: 'Prijavi se ponovno sada',
  staySignedIn: 'Ne odjavljuj me dok ne odem',
  signingOut: 'Odjava…',
  signOutFailed: 'Nova je lozinka postavljena, ali odjava nije uspjela. Pokušajte ponovno ili zatvorite preglednik.',

  tryAgainIn: 'Pokušaj ponovno za {time}',

  unavailableHeading: 'Postavke lozinke nisu dostupne',
  elsewhereHeading: 'Za prijavu se brine {provider}',
  elsewhereDescription: 'O vašoj se lozinki brine {provider}. Promijenite je ondje; ovdje će vrijediti odmah.',
  yourOrganisation: 'vaša organizacija',
  passwordlessDescription: 'Prijavljujete se bez lozinke pa nema ničega za promijeniti.',
};
