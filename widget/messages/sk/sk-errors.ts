/** Slovak for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Táto stránka ešte nie je nastavená na zmenu hesiel.',
  'insecure-context': 'Táto stránka nepoužíva zabezpečené pripojenie, preto sa tu heslá nedajú meniť.',
  framed:
    'Táto stránka je zobrazená vnútri iného webu, preto sa tu heslo nedá zmeniť. Otvorte ju na samostatnej karte.',
  'blocked-by-policy':
    'Bezpečnostné nastavenia tohto webu to nedovoľujú. Dajte, prosím, vedieť jeho prevádzkovateľovi.',
  'origin-not-allowed':
    'Tento web nesmie žiadať o odkaz na obnovenie hesla. Dajte, prosím, vedieť jeho prevádzkovateľovi.',
  'tenant-unreachable': 'Prihlasovacia služba teraz nie je dostupná. Skúste to o chvíľu znova.',
  'session-timeout': 'Prihlasovacia služba neodpovedala včas. Skúste to znova.',
  'storage-blocked':
    'Prehliadač tomuto webu blokuje úložisko, bez ktorého sa nedá prihlásiť. Povoľte ho pre tento web a skúste to znova.',
  'load-failed': 'Časť tejto stránky sa nenačítala. Skontrolujte pripojenie a skúste to znova.',
  'redirect-blocked': 'Prehliadač neotvoril prihlasovaciu stránku. Skúste to znova.',

  'rate-limited':
    'Za krátky čas ste požiadali o niekoľko odkazov. Použite najnovší z doručenej pošty alebo chvíľu počkajte.',
  'reset-not-allowed': 'Pre tento účet sa odtiaľto nedá poslať odkaz na obnovenie hesla.',
  'email-missing': 'Nepoznáme vašu e-mailovú adresu, takže vám nemôžeme poslať odkaz.',
  'email-invalid': 'Zadajte e-mailovú adresu, napríklad meno@example.com.',
  'password-ill-formed': 'Nové heslo obsahuje poškodený znak. Zadajte ho, prosím, znova.',

  'login-cancelled': 'Vrátili ste sa bez prihlásenia. Vaše heslo sa nezmenilo.',
  'login-required': 'Vaša relácia sa skončila. Pokračujte novým prihlásením.',
  'login-failed': 'Prihlásenie sa nepodarilo. Vaše heslo sa nezmenilo.',

  'interaction-not-possible': 'Prihlasovacia služba nemohla zobraziť svoje stránky. Vaše heslo sa nezmenilo.',
  'client-not-allowed': 'Táto aplikácia nesmie meniť heslá týmto spôsobom. Vaše heslo sa nezmenilo.',
  'not-a-database-login':
    'Prihlásili ste sa bez hesla uloženého u nás. Ak ho chcete zmeniť, prihláste sa e-mailom a heslom.',
  'reauthentication-not-requested': 'Neboli ste znova požiadaní o heslo, preto sa nič nezmenilo. Skúste to znova.',
  'password-proof-missing-or-old': 'Prihlásenie trvalo príliš dlho na to, aby platilo ako potvrdenie. Skúste to znova.',
  'session-proof-old': 'Prihlásenie je príliš staré na to, aby platilo ako potvrdenie. Skúste to znova.',
  'mfa-required': 'Ak chcete zmeniť heslo, potvrďte prihlásenie druhým faktorom.',
  'identity-ambiguous': 'Nepodarilo sa určiť, ktoré heslo zmeniť. Obráťte sa, prosím, na podporu.',
  'password-change-unavailable': 'Stránku s heslom sa nepodarilo otvoriť. Vaše heslo sa nezmenilo.',
  'password-change-not-resumable': 'Táto zmena hesla bola prerušená. Vaše heslo sa nezmenilo.',
  'password-page-missing': 'Ste prihlásení, ale stránka na výber nového hesla sa neotvorila. Vaše heslo sa nezmenilo.',

  'invalid-request': 'Požiadavka nebola zrozumiteľná. Načítajte stránku znova a skúste to ešte raz.',
  'unsupported-media-type': 'Požiadavka nebola zrozumiteľná. Načítajte stránku znova a skúste to ešte raz.',
  'payload-too-large': 'Je to príliš dlhé. Zvoľte si, prosím, kratšie heslo.',
  'invalid-token': 'Vaša relácia sa skončila. Pokračujte novým prihlásením.',
  'insufficient-scope': 'Táto aplikácia tu nesmie meniť vaše heslo.',
  'wrong-password': 'Toto nie je vaše súčasné heslo.',
  'same-password': 'Nové heslo je rovnaké ako súčasné.',
  'password-policy': 'Nové heslo nespĺňa požiadavky.',
  'password-reused': 'Toto heslo ste už niekedy použili. Zvoľte si také, ktoré ste ešte nepoužili.',
  'password-too-common': 'Toto heslo je príliš bežné. Zvoľte si také, ktoré sa ťažšie uhádne.',
  'password-contains-user-info': 'Nové heslo obsahuje osobné údaje, napríklad vaše meno. Zvoľte si iné.',
  'password-too-long': 'Nové heslo je príliš dlhé: najviac 72 bajtov a niektoré znaky ich zaberú viac.',

  'not-a-database-user': 'Vaše heslo nie je uložené tu, takže ho tu nemožno zmeniť.',
  'step-up-required': 'Váš účet vyžaduje ďalšie potvrdenie. Ak chcete zmeniť heslo, prihláste sa ešte raz.',
  'account-blocked':
    'Váš účet je po priveľa pokusoch zablokovaný. Odblokuje ho odkaz na obnovenie hesla poslaný e-mailom.',
  'leaked-password': 'Vaše súčasné heslo sa objavilo v úniku údajov. Obnovte ho pomocou odkazu poslaného e-mailom.',
  'too-many-attempts': 'Priveľa pokusov. Kým to skúsite znova, chvíľu počkajte.',

  busy: 'Heslo si teraz mení veľa ľudí. Skúste to o chvíľu znova.',
  'tenant-unavailable': 'Prihlasovacia služba má teraz problém. Skúste to o chvíľu znova.',
  internal: 'Na našej strane sa niečo pokazilo. Skúste to znova.',
};
