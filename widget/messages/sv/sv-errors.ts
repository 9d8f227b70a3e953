/** Swedish for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Den här sidan är inte inställd för att byta lösenord än.',
  'insecure-context': 'Den här sidan använder inte en säker anslutning, så lösenord kan inte bytas här.',
  framed: 'Den här sidan visas inuti en annan webbplats, så lösenordet kan inte bytas här. Öppna den i en egen flik.',
  'blocked-by-policy': 'Webbplatsens säkerhetsinställningar hindrar det. Meddela den som driver den.',
  'origin-not-allowed': 'Den här webbplatsen får inte begära en återställningslänk. Meddela den som driver den.',
  'tenant-unreachable': 'Vi når inte inloggningstjänsten just nu. Försök igen om en stund.',
  'session-timeout': 'Inloggningstjänsten svarade inte i tid. Försök igen.',
  'storage-blocked':
    'Webbläsaren blockerar lagring för den här webbplatsen, och den behövs för inloggningen. Tillåt den för webbplatsen och försök igen.',
  'load-failed': 'En del av sidan kunde inte läsas in. Kontrollera anslutningen och försök igen.',
  'redirect-blocked': 'Webbläsaren öppnade inte inloggningssidan. Försök igen.',

  'rate-limited': 'Du har begärt flera länkar på kort tid. Använd den senaste i din inkorg eller vänta en stund.',
  'reset-not-allowed': 'Det går inte att skicka en återställningslänk för det här kontot härifrån.',
  'email-missing': 'Vi känner inte till din e-postadress, så vi kan inte skicka någon länk.',
  'email-invalid': 'Ange en e-postadress, till exempel namn@example.com.',
  'password-ill-formed': 'Det nya lösenordet innehåller ett trasigt tecken. Skriv det igen.',

  'login-cancelled': 'Du kom tillbaka utan att logga in. Ditt lösenord är oförändrat.',
  'login-required': 'Din session har avslutats. Logga in igen för att fortsätta.',
  'login-failed': 'Det gick inte att logga in. Ditt lösenord är oförändrat.',

  'interaction-not-possible': 'Inloggningstjänsten kunde inte visa sina sidor. Ditt lösenord är oförändrat.',
  'client-not-allowed': 'Den här appen får inte byta lösenord på det här sättet. Ditt lösenord är oförändrat.',
  'not-a-database-login':
    'Du loggade in utan ett lösenord hos oss. Logga in med din e-postadress och ditt lösenord för att byta det.',
  'reauthentication-not-requested': 'Du ombads inte ange lösenordet igen, så inget har ändrats. Försök igen.',
  'password-proof-missing-or-old': 'Inloggningen tog för lång tid för att räknas som bekräftelse. Försök igen.',
  'session-proof-old': 'Inloggningen är för gammal för att räknas som bekräftelse. Försök igen.',
  'mfa-required': 'Bekräfta inloggningen med din andra faktor för att byta lösenord.',
  'identity-ambiguous': 'Vi kunde inte avgöra vilket lösenord som ska bytas. Kontakta supporten.',
  'password-change-unavailable': 'Lösenordssidan gick inte att öppna. Ditt lösenord är oförändrat.',
  'password-change-not-resumable': 'Lösenordsbytet avbröts. Ditt lösenord är oförändrat.',
  'password-page-missing':
    'Du är inloggad, men sidan för att välja ett nytt lösenord öppnades inte. Ditt lösenord är oförändrat.',

  'invalid-request': 'Begäran gick inte att förstå. Läs in sidan igen och försök på nytt.',
  'unsupported-media-type': 'Begäran gick inte att förstå. Läs in sidan igen och försök på nytt.',
  'payload-too-large': 'Det är för långt. Välj ett kortare lösenord.',
  'invalid-token': 'Din session har avslutats. Logga in igen för att fortsätta.',
  'insufficient-scope': 'Den här appen får inte byta ditt lösenord här.',
  'wrong-password': 'Det är inte ditt nuvarande lösenord.',
  'same-password': 'Det nya lösenordet är samma som det nuvarande.',
  'password-policy': 'Det nya lösenordet uppfyller inte kraven.',
  'password-reused': 'Du har använt det lösenordet tidigare. Välj ett som du inte har använt än.',
  'password-too-common': 'Det lösenordet är för vanligt. Välj ett som är svårare att gissa.',
  'password-contains-user-info':
    'Det nya lösenordet innehåller personuppgifter, till exempel ditt namn. Välj ett annat.',
  'password-too-long': 'Det nya lösenordet är för långt: högst 72 byte, och vissa tecken tar upp flera.',

  'not-a-database-user': 'Ditt lösenord finns inte här, så det kan inte bytas här.',
  'step-up-required': 'Ditt konto kräver en extra bekräftelse. Logga in en gång till för att byta lösenord.',
  'account-blocked': 'Ditt konto är spärrat efter för många försök. En återställningslänk via e-post häver spärren.',
  'leaked-password': 'Ditt nuvarande lösenord har dykt upp i en dataläcka. Återställ det med en länk via e-post.',
  'too-many-attempts': 'För många försök. Vänta innan du försöker igen.',

  busy: 'Många byter lösenord just nu. Försök igen om en stund.',
  'tenant-unavailable': 'Inloggningstjänsten har problem just nu. Försök igen om en stund.',
  internal: 'Något gick fel hos oss. Försök igen.',
};
