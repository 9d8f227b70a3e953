/** Romanian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Această pagină nu este încă pregătită pentru schimbarea parolelor.',
  'insecure-context': 'Această pagină nu folosește o conexiune securizată, așa că parolele nu pot fi schimbate aici.',
  framed:
    'Această pagină este afișată în interiorul altui site, așa că parola nu poate fi schimbată aici. Deschideți-o într-o filă separată.',
  'blocked-by-policy': 'Setările de securitate ale acestui site nu permit acest lucru. Anunțați operatorul site-ului.',
  'origin-not-allowed': 'Acest site nu are voie să ceară un link de resetare. Anunțați operatorul site-ului.',
  'tenant-unreachable': 'Serviciul de conectare nu este accesibil acum. Încercați din nou peste câteva momente.',
  'session-timeout': 'Serviciul de conectare nu a răspuns la timp. Încercați din nou.',
  'storage-blocked':
    'Browserul blochează stocarea pentru acest site, iar conectarea are nevoie de ea. Permiteți-o pentru acest site și încercați din nou.',
  'load-failed': 'O parte din această pagină nu s-a încărcat. Verificați conexiunea și încercați din nou.',
  'redirect-blocked': 'Browserul nu a deschis pagina de conectare. Încercați din nou.',

  'rate-limited':
    'Ați cerut mai multe linkuri într-un timp scurt. Folosiți-l pe cel mai nou din mesajele primite sau așteptați puțin.',
  'reset-not-allowed': 'De aici nu se poate trimite un link de resetare pentru acest cont.',
  'email-missing': 'Nu știm adresa dvs. de e-mail, așa că nu vă putem trimite un link.',
  'email-invalid': 'Introduceți o adresă de e-mail, de exemplu nume@example.com.',
  'password-ill-formed': 'Parola nouă conține un caracter deteriorat. Introduceți-o din nou.',

  'login-cancelled': 'V-ați întors fără să vă conectați. Parola dvs. este neschimbată.',
  'login-required': 'Sesiunea s-a încheiat. Conectați-vă din nou pentru a continua.',
  'login-failed': 'Conectarea nu a reușit. Parola dvs. este neschimbată.',

  'interaction-not-possible': 'Serviciul de conectare nu și-a putut afișa paginile. Parola dvs. este neschimbată.',
  'client-not-allowed': 'Această aplicație nu are voie să schimbe parole în acest mod. Parola dvs. este neschimbată.',
  'not-a-database-login':
    'V-ați conectat fără o parolă păstrată de noi. Pentru a o schimba, conectați-vă cu adresa de e-mail și parola.',
  'reauthentication-not-requested':
    'Parola nu v-a fost cerută din nou, așa că nu s-a schimbat nimic. Încercați din nou.',
  'password-proof-missing-or-old': 'Conectarea a durat prea mult pentru a conta drept confirmare. Încercați din nou.',
  'session-proof-old': 'Conectarea este prea veche pentru a conta drept confirmare. Încercați din nou.',
  'mfa-required': 'Pentru a schimba parola, confirmați conectarea cu al doilea factor.',
  'identity-ambiguous': 'Nu am putut stabili ce parolă trebuie schimbată. Contactați asistența.',
  'password-change-unavailable': 'Pagina parolei nu a putut fi deschisă. Parola dvs. este neschimbată.',
  'password-change-not-resumable': 'Această schimbare a parolei a fost întreruptă. Parola dvs. este neschimbată.',
  'password-page-missing':
    'V-ați conectat, dar pagina pentru alegerea unei parole noi nu s-a deschis. Parola dvs. este neschimbată.',

  'invalid-request': 'Cererea nu a fost înțeleasă. Reîncărcați pagina și încercați din nou.',
  'unsupported-media-type': 'Cererea nu a fost înțeleasă. Reîncărcați pagina și încercați din nou.',
  'payload-too-large': 'Este prea lungă. Alegeți o parolă mai scurtă.',
  'invalid-token': 'Sesiunea s-a încheiat. Conectați-vă din nou pentru a continua.',
  'insufficient-scope': 'Această aplicație nu are voie să vă schimbe parola aici.',
  'wrong-password': 'Aceasta nu este parola dvs. actuală.',
  'same-password': 'Parola nouă este identică cu cea actuală.',
  'password-policy': 'Parola nouă nu îndeplinește cerințele.',
  'password-reused': 'Ați mai folosit această parolă. Alegeți una pe care nu ați folosit-o încă.',
  'password-too-common': 'Această parolă este prea des întâlnită. Alegeți una mai greu de ghicit.',
  'password-contains-user-info': 'Parola nouă conține date personale, cum ar fi numele dvs. Alegeți alta.',
  'password-too-long': 'Parola nouă este prea lungă: cel mult 72 de octeți, iar unele caractere ocupă mai mulți.',

  'not-a-database-user': 'Parola dvs. nu este păstrată aici, așa că nu poate fi schimbată aici.',
  'step-up-required':
    'Contul dvs. necesită o confirmare suplimentară. Conectați-vă încă o dată pentru a schimba parola.',
  'account-blocked':
    'Contul dvs. este blocat după prea multe încercări. Un link de resetare primit prin e-mail îl deblochează.',
  'leaked-password': 'Parola dvs. actuală a apărut într-o scurgere de date. Resetați-o cu un link primit prin e-mail.',
  'too-many-attempts': 'Prea multe încercări. Așteptați înainte de a încerca din nou.',

  busy: 'Mulți oameni își schimbă parola acum. Încercați din nou peste câteva momente.',
  'tenant-unavailable': 'Serviciul de conectare are o problemă acum. Încercați din nou peste câteva momente.',
  internal: 'Ceva nu a mers bine la noi. Încercați din nou.',
};
