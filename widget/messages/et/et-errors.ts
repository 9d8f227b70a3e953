/** Estonian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'See leht pole veel paroolide muutmiseks seadistatud.',
  'insecure-context': 'See leht ei kasuta turvalist ühendust, seega ei saa siin paroole muuta.',
  framed: 'Seda lehte kuvatakse teise saidi sees, seega ei saa siin parooli muuta. Avage see omaette vahekaardil.',
  'blocked-by-policy': 'Selle saidi turvaseaded ei luba seda. Palun teatage sellest saidi haldajale.',
  'origin-not-allowed': 'Sellel saidil pole lubatud lähtestamislinki küsida. Palun teatage sellest saidi haldajale.',
  'tenant-unreachable': 'Sisselogimisteenus pole praegu kättesaadav. Proovige hetke pärast uuesti.',
  'session-timeout': 'Sisselogimisteenus ei vastanud õigel ajal. Proovige uuesti.',
  'storage-blocked':
    'Brauser keelab sellel saidil salvestusruumi, mida on sisselogimiseks vaja. Lubage see sellele saidile ja proovige uuesti.',
  'load-failed': 'Osa sellest lehest ei laadinud. Kontrollige ühendust ja proovige uuesti.',
  'redirect-blocked': 'Brauser ei avanud sisselogimislehte. Proovige uuesti.',

  'rate-limited': 'Küsisite lühikese ajaga mitu linki. Kasutage postkastist uusimat või oodake veidi.',
  'reset-not-allowed': 'Selle konto jaoks ei saa siit lähtestamislinki saata.',
  'email-missing': 'Me ei tea teie e-posti aadressi, seega ei saa me teile linki saata.',
  'email-invalid': 'Sisestage e-posti aadress, näiteks nimi@example.com.',
  'password-ill-formed': 'Uues paroolis on vigane märk. Palun sisestage see uuesti.',

  'login-cancelled': 'Tulite tagasi sisse logimata. Teie parool on endine.',
  'login-required': 'Teie seanss on lõppenud. Jätkamiseks logige uuesti sisse.',
  'login-failed': 'Sisselogimine ei õnnestunud. Teie parool on endine.',

  'interaction-not-possible': 'Sisselogimisteenus ei saanud oma lehti näidata. Teie parool on endine.',
  'client-not-allowed': 'Sellel rakendusel pole lubatud paroole nii muuta. Teie parool on endine.',
  'not-a-database-login':
    'Logisite sisse ilma meie juures hoitava paroolita. Selle muutmiseks logige sisse e-posti aadressi ja parooliga.',
  'reauthentication-not-requested': 'Teilt ei küsitud parooli uuesti, seega ei muutunud midagi. Proovige uuesti.',
  'password-proof-missing-or-old': 'Sisselogimine kestis kinnituseks liiga kaua. Proovige uuesti.',
  'session-proof-old': 'Sisselogimine on kinnituseks liiga vana. Proovige uuesti.',
  'mfa-required': 'Parooli muutmiseks kinnitage sisselogimine teise teguriga.',
  'identity-ambiguous': 'Me ei saanud aru, millist parooli muuta. Palun pöörduge kasutajatoe poole.',
  'password-change-unavailable': 'Paroolilehte ei saanud avada. Teie parool on endine.',
  'password-change-not-resumable': 'See parooli muutmine katkestati. Teie parool on endine.',
  'password-page-missing': 'Olete sisse logitud, kuid uue parooli valimise leht ei avanenud. Teie parool on endine.',

  'invalid-request': 'Päringust ei saadud aru. Laadige leht uuesti ja proovige veel kord.',
  'unsupported-media-type': 'Päringust ei saadud aru. Laadige leht uuesti ja proovige veel kord.',
  'payload-too-large': 'See on liiga pikk. Palun valige lühem parool.',
  'invalid-token': 'Teie seanss on lõppenud. Jätkamiseks logige uuesti sisse.',
  'insufficient-scope': 'Sellel rakendusel pole lubatud teie parooli siin muuta.',
  'wrong-password': 'See ei ole teie praegune parool.',
  'same-password': 'Uus parool on sama mis praegune.',
  'password-policy': 'Uus parool ei vasta nõuetele.',
  'password-reused': 'Olete seda parooli juba kasutanud. Valige selline, mida te pole veel kasutanud.',
  'password-too-common': 'See parool on liiga levinud. Valige raskemini äraarvatav.',
  'password-contains-user-info': 'Uus parool sisaldab isikuandmeid, näiteks teie nime. Valige mõni muu.',
  'password-too-long': 'Uus parool on liiga pikk: kõige rohkem 72 baiti, ja mõni märk võtab mitu.',

  'not-a-database-user': 'Teie parooli ei hoita siin, seega ei saa seda siin muuta.',
  'step-up-required': 'Teie konto vajab lisakinnitust. Parooli muutmiseks logige veel kord sisse.',
  'account-blocked':
    'Teie konto on liiga paljude katsete tõttu blokeeritud. E-postiga saadetud lähtestamislink eemaldab blokeeringu.',
  'leaked-password': 'Teie praegune parool on ilmunud andmelekkes. Lähtestage see e-postiga saadetud lingiga.',
  'too-many-attempts': 'Liiga palju katseid. Palun oodake enne uut katset.',

  busy: 'Praegu muudavad paljud parooli. Proovige hetke pärast uuesti.',
  'tenant-unavailable': 'Sisselogimisteenuses on praegu probleem. Proovige hetke pärast uuesti.',
  internal: 'Meie poolel läks midagi valesti. Proovige uuesti.',
};
