/** Dutch for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Deze pagina is nog niet ingericht om wachtwoorden te wijzigen.',
  'insecure-context': 'Deze pagina gebruikt geen beveiligde verbinding, dus je kunt hier geen wachtwoord wijzigen.',
  framed:
    'Deze pagina wordt binnen een andere site getoond, dus je kunt hier je wachtwoord niet wijzigen. Open de pagina in een eigen tabblad.',
  'blocked-by-policy': 'De beveiligingsinstellingen van deze site houden dit tegen. Laat het de beheerder weten.',
  'origin-not-allowed': 'Deze site mag geen resetlink aanvragen. Laat het de beheerder weten.',
  'tenant-unreachable': 'De inlogdienst is nu niet bereikbaar. Probeer het zo weer.',
  'session-timeout': 'De inlogdienst antwoordde niet op tijd. Probeer het opnieuw.',
  'storage-blocked':
    'Je browser blokkeert opslag voor deze site, en die is nodig om in te loggen. Sta opslag toe voor deze site en probeer het opnieuw.',
  'load-failed': 'Een deel van deze pagina is niet geladen. Controleer je verbinding en probeer het opnieuw.',
  'redirect-blocked': 'Je browser heeft de inlogpagina niet geopend. Probeer het opnieuw.',

  'rate-limited': 'Je hebt in korte tijd meerdere links aangevraagd. Gebruik de nieuwste in je inbox of wacht even.',
  'reset-not-allowed': 'Voor dit account kan hier geen resetlink worden verstuurd.',
  'email-missing': 'We weten je e-mailadres niet en kunnen je dus geen link sturen.',
  'email-invalid': 'Vul een e-mailadres in, bijvoorbeeld naam@example.com.',
  'password-ill-formed': 'Het nieuwe wachtwoord bevat een beschadigd teken. Typ het opnieuw.',

  'login-cancelled': 'Je bent teruggekomen zonder in te loggen. Je wachtwoord is niet gewijzigd.',
  'login-required': 'Je sessie is verlopen. Log opnieuw in om door te gaan.',
  'login-failed': 'Inloggen is niet gelukt. Je wachtwoord is niet gewijzigd.',

  'interaction-not-possible': 'De inlogdienst kon zijn pagina’s niet tonen. Je wachtwoord is niet gewijzigd.',
  'client-not-allowed': 'Deze app mag wachtwoorden niet op deze manier wijzigen. Je wachtwoord is niet gewijzigd.',
  'not-a-database-login':
    'Je bent ingelogd zonder een wachtwoord van ons. Log in met je e-mailadres en wachtwoord om het te wijzigen.',
  'reauthentication-not-requested':
    'Er is niet opnieuw naar je wachtwoord gevraagd, dus er is niets gewijzigd. Probeer het opnieuw.',
  'password-proof-missing-or-old': 'Het inloggen duurde te lang om als bevestiging te tellen. Probeer het opnieuw.',
  'session-proof-old': 'Je bent te lang geleden ingelogd om als bevestiging te tellen. Probeer het opnieuw.',
  'mfa-required': 'Bevestig met je tweede factor dat jij het bent om je wachtwoord te wijzigen.',
  'identity-ambiguous':
    'We konden niet bepalen welk wachtwoord gewijzigd moet worden. Neem contact op met de helpdesk.',
  'password-change-unavailable': 'De wachtwoordpagina kon niet worden geopend. Je wachtwoord is niet gewijzigd.',
  'password-change-not-resumable': 'Die wachtwoordwijziging is onderbroken. Je wachtwoord is niet gewijzigd.',
  'password-page-missing':
    'Je bent ingelogd, maar de pagina om een nieuw wachtwoord te kiezen ging niet open. Je wachtwoord is niet gewijzigd.',

  'invalid-request': 'De aanvraag is niet begrepen. Laad de pagina opnieuw en probeer het nog eens.',
  'unsupported-media-type': 'De aanvraag is niet begrepen. Laad de pagina opnieuw en probeer het nog eens.',
  'payload-too-large': 'Dat is te lang. Kies een korter wachtwoord.',
  'invalid-token': 'Je sessie is verlopen. Log opnieuw in om door te gaan.',
  'insufficient-scope': 'Deze app mag je wachtwoord hier niet wijzigen.',
  'wrong-password': 'Dat is niet je huidige wachtwoord.',
  'same-password': 'Het nieuwe wachtwoord is hetzelfde als het huidige.',
  'password-policy': 'Het nieuwe wachtwoord voldoet niet aan de eisen.',
  'password-reused': 'Dat wachtwoord heb je al eens gebruikt. Kies er een dat je nog niet hebt gebruikt.',
  'password-too-common': 'Dat wachtwoord komt te vaak voor. Kies er een dat moeilijker te raden is.',
  'password-contains-user-info': 'Het nieuwe wachtwoord bevat persoonlijke gegevens, zoals je naam. Kies een ander.',
  'password-too-long':
    'Het nieuwe wachtwoord is te lang: hooguit 72 bytes, en sommige tekens tellen voor meer dan één.',

  'not-a-database-user': 'Je wachtwoord wordt niet hier bewaard en kan hier dus niet worden gewijzigd.',
  'step-up-required': 'Je account vraagt om een extra bevestiging. Log nog een keer in om je wachtwoord te wijzigen.',
  'account-blocked': 'Je account is geblokkeerd na te veel pogingen. Een resetlink per e-mail heft de blokkade op.',
  'leaked-password': 'Je huidige wachtwoord is opgedoken in een datalek. Stel een nieuw in met een link per e-mail.',
  'too-many-attempts': 'Te veel pogingen. Wacht even voordat je het opnieuw probeert.',

  busy: 'Veel mensen wijzigen nu hun wachtwoord. Probeer het zo weer.',
  'tenant-unavailable': 'De inlogdienst heeft nu een storing. Probeer het zo weer.',
  internal: 'Er ging bij ons iets mis. Probeer het opnieuw.',
};
