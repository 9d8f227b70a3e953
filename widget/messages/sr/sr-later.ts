/** Serbian (Latin script) for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Sada koristite drugi nalog nego ranije. Proverite čiju ste lozinku hteli da promenite.',
  noticeNotChanged: 'Dobro došli nazad. Koliko znamo, vaša lozinka nije promenjena.',

  emailLabel: 'Adresa e-pošte',
  sendLink: 'Pošalji link',
  cancel: 'Otkaži',
  back: 'Nazad',
  done: 'Gotovo',

  emailSentHeading: 'Proverite e-poštu',
  emailSentDescription:
    'Ako {email} ovde ima lozinku, link za postavljanje nove je već na putu. Važi samo najnoviji link.',
  emailSentHint:
    'Ni posle nekoliko minuta ništa? Pogledajte u fasciklu sa neželjenom poštom. Ako se prijavljujete preko Google-a ili svoje kompanije, lozinka se menja tamo.',
  emailSentAgain: 'Još jedan link je na putu.',
  sendAgain: 'Pošalji ponovo',
  sendAgainIn: 'Pošalji ponovo za {time}',

  changedHeading: 'Vaša lozinka je promenjena',
  changedDescription: 'Pri sledećoj prijavi koristite novu lozinku.',
  signOutIn: 'Radi bezbednosti vašeg naloga odjavićemo vas za {time}.',
  signOutNow: 'Prijavi se ponovo sada',
  staySignedIn: 'Ne odjavljuj me dok ne odem',
  signingOut: 'Odjavljivanje…',
  signOutFailed:
    'Nova lozinka je postavljena, ali odjavljivanje nije uspelo. Pokušajte ponovo ili zatvorite pregledač.',

  tryAgainIn: 'Pokušaj ponovo za {time}',

  unavailableHeading: 'Podešavanja lozinke nisu dostupna',
  elsewhereHeading: 'Za prijavu se stara {provider}',
  elsewhereDescription: 'O vašoj lozinki se stara {provider}. Promenite je tamo; ovde će važiti odmah.',
  yourOrganisation: 'vaša organizacija',
  passwordlessDescription: 'Prijavljujete se bez lozinke, pa nema šta da se menja.',
};
