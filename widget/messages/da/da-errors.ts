/** Danish for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Denne side er ikke sat op til at skifte adgangskoder endnu.',
  'insecure-context': 'Denne side bruger ikke en sikker forbindelse, så adgangskoder kan ikke skiftes her.',
  framed: 'Denne side vises inde i et andet websted, så adgangskoden kan ikke skiftes her. Åbn den i sin egen fane.',
  'blocked-by-policy': 'Dette websteds sikkerhedsindstillinger forhindrer det. Giv besked til den, der driver det.',
  'origin-not-allowed':
    'Dette websted har ikke lov til at bede om et nulstillingslink. Giv besked til den, der driver det.',
  'tenant-unreachable': 'Vi kan ikke få forbindelse til login-tjenesten lige nu. Prøv igen om et øjeblik.',
  'session-timeout': 'Login-tjenesten svarede ikke i tide. Prøv igen.',
  'storage-blocked':
    'Din browser blokerer for lagring på dette websted, og det er nødvendigt for at logge ind. Tillad det for webstedet, og prøv igen.',
  'load-failed': 'En del af siden blev ikke indlæst. Tjek din forbindelse, og prøv igen.',
  'redirect-blocked': 'Din browser åbnede ikke login-siden. Prøv igen.',

  'rate-limited': 'Du har bedt om flere links på kort tid. Brug det nyeste i din indbakke, eller vent et øjeblik.',
  'reset-not-allowed': 'Der kan ikke sendes et nulstillingslink til denne konto herfra.',
  'email-missing': 'Vi kender ikke din e-mailadresse, så vi kan ikke sende dig et link.',
  'email-invalid': 'Indtast en e-mailadresse, for eksempel navn@example.com.',
  'password-ill-formed': 'Den nye adgangskode indeholder et ødelagt tegn. Skriv den igen.',

  'login-cancelled': 'Du kom tilbage uden at logge ind. Din adgangskode er uændret.',
  'login-required': 'Din session er slut. Log ind igen for at fortsætte.',
  'login-failed': 'Det lykkedes ikke at logge ind. Din adgangskode er uændret.',

  'interaction-not-possible': 'Login-tjenesten kunne ikke vise sine sider. Din adgangskode er uændret.',
  'client-not-allowed': 'Denne app har ikke lov til at skifte adgangskoder på denne måde. Din adgangskode er uændret.',
  'not-a-database-login':
    'Du loggede ind uden en adgangskode hos os. Log ind med din e-mailadresse og adgangskode for at skifte den.',
  'reauthentication-not-requested': 'Du blev ikke bedt om din adgangskode igen, så intet er ændret. Prøv igen.',
  'password-proof-missing-or-old': 'Det tog for lang tid at logge ind til, at det tæller som bekræftelse. Prøv igen.',
  'session-proof-old': 'Det er for længe siden, du loggede ind, til at det tæller som bekræftelse. Prøv igen.',
  'mfa-required': 'Bekræft dit login med din anden faktor for at skifte adgangskoden.',
  'identity-ambiguous': 'Vi kunne ikke afgøre, hvilken adgangskode der skal skiftes. Kontakt support.',
  'password-change-unavailable': 'Siden med adgangskoden kunne ikke åbnes. Din adgangskode er uændret.',
  'password-change-not-resumable': 'Skiftet af adgangskode blev afbrudt. Din adgangskode er uændret.',
  'password-page-missing':
    'Du er logget ind, men siden til at vælge en ny adgangskode blev ikke åbnet. Din adgangskode er uændret.',

  'invalid-request': 'Anmodningen blev ikke forstået. Genindlæs siden, og prøv igen.',
  'unsupported-media-type': 'Anmodningen blev ikke forstået. Genindlæs siden, og prøv igen.',
  'payload-too-large': 'Det er for langt. Vælg en kortere adgangskode.',
  'invalid-token': 'Din session er slut. Log ind igen for at fortsætte.',
  'insufficient-scope': 'Denne app har ikke lov til at skifte din adgangskode her.',
  'wrong-password': 'Det er ikke din nuværende adgangskode.',
  'same-password': 'Den nye adgangskode er den samme som den nuværende.',
  'password-policy': 'Den nye adgangskode opfylder ikke kravene.',
  'password-reused': 'Du har brugt den adgangskode før. Vælg en, du ikke har brugt endnu.',
  'password-too-common': 'Den adgangskode er for almindelig. Vælg en, der er sværere at gætte.',
  'password-contains-user-info':
    'Den nye adgangskode indeholder personlige oplysninger, for eksempel dit navn. Vælg en anden.',
  'password-too-long': 'Den nye adgangskode er for lang: højst 72 byte, og nogle tegn fylder flere.',

  'not-a-database-user': 'Din adgangskode opbevares ikke her, så den kan ikke skiftes her.',
  'step-up-required': 'Din konto kræver en ekstra bekræftelse. Log ind en gang til for at skifte adgangskode.',
  'account-blocked': 'Din konto er spærret efter for mange forsøg. Et nulstillingslink på e-mail ophæver spærringen.',
  'leaked-password': 'Din nuværende adgangskode er dukket op i et datalæk. Nulstil den med et link på e-mail.',
  'too-many-attempts': 'For mange forsøg. Vent lidt, før du prøver igen.',

  busy: 'Mange skifter adgangskode lige nu. Prøv igen om et øjeblik.',
  'tenant-unavailable': 'Login-tjenesten har et problem lige nu. Prøv igen om et øjeblik.',
  internal: 'Noget gik galt hos os. Prøv igen.',
};
