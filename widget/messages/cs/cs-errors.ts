/** Czech for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Tato stránka ještě není nastavená pro změnu hesel.',
  'insecure-context': 'Tato stránka nepoužívá zabezpečené připojení, takže tu hesla nelze měnit.',
  framed: 'Tato stránka je zobrazena uvnitř jiného webu, takže tu heslo nelze změnit. Otevřete ji na samostatné kartě.',
  'blocked-by-policy': 'Bezpečnostní nastavení tohoto webu to nedovoluje. Dejte prosím vědět jeho provozovateli.',
  'origin-not-allowed': 'Tento web nesmí žádat o odkaz pro obnovení hesla. Dejte prosím vědět jeho provozovateli.',
  'tenant-unreachable': 'Přihlašovací služba teď není dostupná. Zkuste to za chvíli znovu.',
  'session-timeout': 'Přihlašovací služba neodpověděla včas. Zkuste to znovu.',
  'storage-blocked':
    'Prohlížeč tomuto webu blokuje úložiště, bez kterého se nelze přihlásit. Povolte ho pro tento web a zkuste to znovu.',
  'load-failed': 'Část této stránky se nenačetla. Zkontrolujte připojení a zkuste to znovu.',
  'redirect-blocked': 'Prohlížeč neotevřel přihlašovací stránku. Zkuste to znovu.',

  'rate-limited':
    'Za krátkou dobu jste požádali o několik odkazů. Použijte nejnovější z doručené pošty, nebo chvíli počkejte.',
  'reset-not-allowed': 'Pro tento účet odsud nelze poslat odkaz pro obnovení hesla.',
  'email-missing': 'Neznáme vaši e-mailovou adresu, takže vám nemůžeme poslat odkaz.',
  'email-invalid': 'Zadejte e-mailovou adresu, například jmeno@example.com.',
  'password-ill-formed': 'Nové heslo obsahuje poškozený znak. Zadejte ho prosím znovu.',

  'login-cancelled': 'Vrátili jste se bez přihlášení. Vaše heslo se nezměnilo.',
  'login-required': 'Vaše relace skončila. Pokračujte novým přihlášením.',
  'login-failed': 'Přihlášení se nepodařilo. Vaše heslo se nezměnilo.',

  'interaction-not-possible': 'Přihlašovací služba nemohla zobrazit své stránky. Vaše heslo se nezměnilo.',
  'client-not-allowed': 'Tato aplikace nesmí měnit hesla tímto způsobem. Vaše heslo se nezměnilo.',
  'not-a-database-login':
    'Přihlásili jste se bez hesla uloženého u nás. Chcete-li ho změnit, přihlaste se e-mailem a heslem.',
  'reauthentication-not-requested': 'Nebyli jste znovu požádáni o heslo, proto se nic nezměnilo. Zkuste to znovu.',
  'password-proof-missing-or-old':
    'Přihlášení trvalo příliš dlouho na to, aby platilo jako potvrzení. Zkuste to znovu.',
  'session-proof-old': 'Přihlášení je příliš staré na to, aby platilo jako potvrzení. Zkuste to znovu.',
  'mfa-required': 'Chcete-li změnit heslo, potvrďte přihlášení druhým faktorem.',
  'identity-ambiguous': 'Nepodařilo se určit, které heslo změnit. Obraťte se prosím na podporu.',
  'password-change-unavailable': 'Stránku s heslem se nepodařilo otevřít. Vaše heslo se nezměnilo.',
  'password-change-not-resumable': 'Tato změna hesla byla přerušena. Vaše heslo se nezměnilo.',
  'password-page-missing':
    'Jste přihlášeni, ale stránka pro volbu nového hesla se neotevřela. Vaše heslo se nezměnilo.',

  'invalid-request': 'Požadavek nebyl srozumitelný. Načtěte stránku znovu a zkuste to ještě jednou.',
  'unsupported-media-type': 'Požadavek nebyl srozumitelný. Načtěte stránku znovu a zkuste to ještě jednou.',
  'payload-too-large': 'To je příliš dlouhé. Zvolte prosím kratší heslo.',
  'invalid-token': 'Vaše relace skončila. Pokračujte novým přihlášením.',
  'insufficient-scope': 'Tato aplikace tu nesmí měnit vaše heslo.',
  'wrong-password': 'Toto není vaše současné heslo.',
  'same-password': 'Nové heslo je stejné jako současné.',
  'password-policy': 'Nové heslo nesplňuje požadavky.',
  'password-reused': 'Toto heslo jste už někdy použili. Zvolte takové, které jste ještě nepoužili.',
  'password-too-common': 'Toto heslo je příliš běžné. Zvolte takové, které se hůř uhodne.',
  'password-contains-user-info': 'Nové heslo obsahuje osobní údaje, například vaše jméno. Zvolte jiné.',
  'password-too-long': 'Nové heslo je příliš dlouhé: nejvýše 72 bajtů a některé znaky jich zaberou víc.',

  'not-a-database-user': 'Vaše heslo není uloženo zde, takže ho tu nelze změnit.',
  'step-up-required': 'Váš účet vyžaduje další potvrzení. Chcete-li změnit heslo, přihlaste se ještě jednou.',
  'account-blocked':
    'Váš účet je po příliš mnoha pokusech zablokován. Odblokuje ho odkaz pro obnovení hesla zaslaný e-mailem.',
  'leaked-password': 'Vaše současné heslo se objevilo v úniku dat. Obnovte ho pomocí odkazu zaslaného e-mailem.',
  'too-many-attempts': 'Příliš mnoho pokusů. Než to zkusíte znovu, chvíli počkejte.',

  busy: 'Heslo si teď mění mnoho lidí. Zkuste to za chvíli znovu.',
  'tenant-unavailable': 'Přihlašovací služba má teď potíže. Zkuste to za chvíli znovu.',
  internal: 'Na naší straně se něco pokazilo. Zkuste to znovu.',
};
