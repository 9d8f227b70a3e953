/** Norwegian Bokmål for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Denne siden er ikke satt opp for å bytte passord ennå.',
  'insecure-context': 'Denne siden bruker ikke en sikker tilkobling, så passord kan ikke byttes her.',
  framed: 'Denne siden vises inne i et annet nettsted, så passordet kan ikke byttes her. Åpne den i en egen fane.',
  'blocked-by-policy': 'Sikkerhetsinnstillingene på dette nettstedet hindrer det. Gi beskjed til den som driver det.',
  'origin-not-allowed':
    'Dette nettstedet har ikke lov til å be om en tilbakestillingslenke. Gi beskjed til den som driver det.',
  'tenant-unreachable': 'Vi får ikke kontakt med påloggingstjenesten akkurat nå. Prøv igjen om litt.',
  'session-timeout': 'Påloggingstjenesten svarte ikke i tide. Prøv igjen.',
  'storage-blocked':
    'Nettleseren blokkerer lagring for dette nettstedet, og det trengs for å logge på. Tillat det for nettstedet og prøv igjen.',
  'load-failed': 'En del av siden ble ikke lastet inn. Sjekk tilkoblingen og prøv igjen.',
  'redirect-blocked': 'Nettleseren åpnet ikke påloggingssiden. Prøv igjen.',

  'rate-limited': 'Du har bedt om flere lenker på kort tid. Bruk den nyeste i innboksen, eller vent litt.',
  'reset-not-allowed': 'Det kan ikke sendes en tilbakestillingslenke for denne kontoen herfra.',
  'email-missing': 'Vi kjenner ikke e-postadressen din, så vi kan ikke sende deg en lenke.',
  'email-invalid': 'Skriv inn en e-postadresse, for eksempel navn@example.com.',
  'password-ill-formed': 'Det nye passordet inneholder et ødelagt tegn. Skriv det inn på nytt.',

  'login-cancelled': 'Du kom tilbake uten å logge på. Passordet ditt er uendret.',
  'login-required': 'Økten din er avsluttet. Logg på igjen for å fortsette.',
  'login-failed': 'Påloggingen gikk ikke. Passordet ditt er uendret.',

  'interaction-not-possible': 'Påloggingstjenesten kunne ikke vise sidene sine. Passordet ditt er uendret.',
  'client-not-allowed': 'Denne appen har ikke lov til å bytte passord på denne måten. Passordet ditt er uendret.',
  'not-a-database-login': 'Du logget på uten et passord hos oss. Logg på med e-postadresse og passord for å bytte det.',
  'reauthentication-not-requested': 'Du ble ikke bedt om passordet på nytt, så ingenting er endret. Prøv igjen.',
  'password-proof-missing-or-old': 'Påloggingen tok for lang tid til å telle som bekreftelse. Prøv igjen.',
  'session-proof-old': 'Påloggingen er for gammel til å telle som bekreftelse. Prøv igjen.',
  'mfa-required': 'Bekreft påloggingen med den andre faktoren din for å bytte passord.',
  'identity-ambiguous': 'Vi klarte ikke å avgjøre hvilket passord som skal byttes. Kontakt kundestøtte.',
  'password-change-unavailable': 'Passordsiden kunne ikke åpnes. Passordet ditt er uendret.',
  'password-change-not-resumable': 'Passordbyttet ble avbrutt. Passordet ditt er uendret.',
  'password-page-missing':
    'Du er logget på, men siden for å velge et nytt passord åpnet seg ikke. Passordet ditt er uendret.',

  'invalid-request': 'Forespørselen ble ikke forstått. Last inn siden på nytt og prøv igjen.',
  'unsupported-media-type': 'Forespørselen ble ikke forstått. Last inn siden på nytt og prøv igjen.',
  'payload-too-large': 'Det er for langt. Velg et kortere passord.',
  'invalid-token': 'Økten din er avsluttet. Logg på igjen for å fortsette.',
  'insufficient-scope': 'Denne appen har ikke lov til å bytte passordet ditt her.',
  'wrong-password': 'Det er ikke det nåværende passordet ditt.',
  'same-password': 'Det nye passordet er det samme som det nåværende.',
  'password-policy': 'Det nye passordet oppfyller ikke kravene.',
  'password-reused': 'Du har brukt det passordet før. Velg et du ikke har brukt ennå.',
  'password-too-common': 'Det passordet er for vanlig. Velg et som er vanskeligere å gjette.',
  'password-contains-user-info':
    'Det nye passordet inneholder personlige opplysninger, for eksempel navnet ditt. Velg et annet.',
  'password-too-long': 'Det nye passordet er for langt: høyst 72 byte, og noen tegn tar flere.',

  'not-a-database-user': 'Passordet ditt lagres ikke her, så det kan ikke byttes her.',
  'step-up-required': 'Kontoen din krever en ekstra bekreftelse. Logg på én gang til for å bytte passord.',
  'account-blocked':
    'Kontoen din er sperret etter for mange forsøk. En tilbakestillingslenke på e-post opphever sperren.',
  'leaked-password':
    'Det nåværende passordet ditt har dukket opp i en datalekkasje. Tilbakestill det med en lenke på e-post.',
  'too-many-attempts': 'For mange forsøk. Vent litt før du prøver igjen.',

  busy: 'Mange bytter passord akkurat nå. Prøv igjen om litt.',
  'tenant-unavailable': 'Påloggingstjenesten har et problem akkurat nå. Prøv igjen om litt.',
  internal: 'Noe gikk galt hos oss. Prøv igjen.',
};
