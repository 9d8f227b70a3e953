/** Hungarian for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Ezen az oldalon még nincs beállítva a jelszavak módosítása.',
  'insecure-context': 'Ez az oldal nem biztonságos kapcsolaton érkezik, ezért itt nem lehet jelszót módosítani.',
  framed:
    'Ez az oldal egy másik webhelyen belül jelenik meg, ezért itt nem lehet jelszót módosítani. Nyissa meg külön lapon.',
  'blocked-by-policy': 'A webhely biztonsági beállításai ezt nem engedik. Kérjük, jelezze az üzemeltetőjének.',
  'origin-not-allowed': 'Ez a webhely nem kérhet visszaállítási linket. Kérjük, jelezze az üzemeltetőjének.',
  'tenant-unreachable': 'A bejelentkezési szolgáltatás most nem érhető el. Próbálja újra egy kis idő múlva.',
  'session-timeout': 'A bejelentkezési szolgáltatás nem válaszolt időben. Próbálja újra.',
  'storage-blocked':
    'A böngésző letiltja ennek a webhelynek a tárhelyet, amely a bejelentkezéshez kell. Engedélyezze ezen a webhelyen, és próbálja újra.',
  'load-failed': 'Az oldal egy része nem töltődött be. Ellenőrizze a kapcsolatot, és próbálja újra.',
  'redirect-blocked': 'A böngésző nem nyitotta meg a bejelentkezési oldalt. Próbálja újra.',

  'rate-limited':
    'Rövid idő alatt több linket is kért. Használja a legújabbat a postafiókjában, vagy várjon egy kicsit.',
  'reset-not-allowed': 'Ehhez a fiókhoz innen nem küldhető visszaállítási link.',
  'email-missing': 'Nem ismerjük az e-mail-címét, ezért nem tudunk linket küldeni.',
  'email-invalid': 'Adjon meg egy e-mail-címet, például: nev@example.com.',
  'password-ill-formed': 'Az új jelszó sérült karaktert tartalmaz. Írja be újra.',

  'login-cancelled': 'Bejelentkezés nélkül tért vissza. A jelszava nem változott.',
  'login-required': 'A munkamenet véget ért. A folytatáshoz jelentkezzen be újra.',
  'login-failed': 'A bejelentkezés nem sikerült. A jelszava nem változott.',

  'interaction-not-possible':
    'A bejelentkezési szolgáltatás nem tudta megjeleníteni az oldalait. A jelszava nem változott.',
  'client-not-allowed': 'Ez az alkalmazás így nem módosíthat jelszavakat. A jelszava nem változott.',
  'not-a-database-login':
    'Nem nálunk tárolt jelszóval jelentkezett be. A módosításhoz e-mail-címmel és jelszóval jelentkezzen be.',
  'reauthentication-not-requested': 'Nem kértük be újra a jelszavát, ezért semmi sem változott. Próbálja újra.',
  'password-proof-missing-or-old':
    'A bejelentkezés túl sokáig tartott ahhoz, hogy megerősítésnek számítson. Próbálja újra.',
  'session-proof-old': 'A bejelentkezés túl régi ahhoz, hogy megerősítésnek számítson. Próbálja újra.',
  'mfa-required': 'A jelszó módosításához erősítse meg a bejelentkezést a második faktorral.',
  'identity-ambiguous': 'Nem tudtuk megállapítani, melyik jelszót kell módosítani. Forduljon az ügyfélszolgálathoz.',
  'password-change-unavailable': 'A jelszóoldalt nem sikerült megnyitni. A jelszava nem változott.',
  'password-change-not-resumable': 'Ez a jelszómódosítás megszakadt. A jelszava nem változott.',
  'password-page-missing':
    'Bejelentkezett, de az új jelszó választására szolgáló oldal nem nyílt meg. A jelszava nem változott.',

  'invalid-request': 'A kérés nem volt értelmezhető. Töltse újra az oldalt, és próbálja meg ismét.',
  'unsupported-media-type': 'A kérés nem volt értelmezhető. Töltse újra az oldalt, és próbálja meg ismét.',
  'payload-too-large': 'Ez túl hosszú. Válasszon rövidebb jelszót.',
  'invalid-token': 'A munkamenet véget ért. A folytatáshoz jelentkezzen be újra.',
  'insufficient-scope': 'Ez az alkalmazás itt nem módosíthatja a jelszavát.',
  'wrong-password': 'Nem ez a jelenlegi jelszava.',
  'same-password': 'Az új jelszó megegyezik a jelenlegivel.',
  'password-policy': 'Az új jelszó nem felel meg a követelményeknek.',
  'password-reused': 'Ezt a jelszót már használta. Válasszon olyat, amelyet még nem.',
  'password-too-common': 'Ez a jelszó túl gyakori. Válasszon nehezebben kitalálhatót.',
  'password-contains-user-info': 'Az új jelszó személyes adatot, például a nevét tartalmazza. Válasszon másikat.',
  'password-too-long': 'Az új jelszó túl hosszú: legfeljebb 72 bájt lehet, és egyes karakterek többet is elfoglalnak.',

  'not-a-database-user': 'A jelszavát nem itt tároljuk, ezért itt nem módosítható.',
  'step-up-required': 'A fiókjához további megerősítés kell. A jelszó módosításához jelentkezzen be még egyszer.',
  'account-blocked': 'A fiókját túl sok próbálkozás miatt zároltuk. Egy e-mailben kapott visszaállítási link feloldja.',
  'leaked-password':
    'A jelenlegi jelszava egy adatszivárgásban szerepelt. Állítsa vissza egy e-mailben kapott linkkel.',
  'too-many-attempts': 'Túl sok próbálkozás. Várjon, mielőtt újra megpróbálja.',

  busy: 'Most sokan módosítják a jelszavukat. Próbálja újra egy kis idő múlva.',
  'tenant-unavailable': 'A bejelentkezési szolgáltatásban most hiba van. Próbálja újra egy kis idő múlva.',
  internal: 'Hiba történt a mi oldalunkon. Próbálja újra.',
};
