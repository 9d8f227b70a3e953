/** Hungarian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Most más fiókkal van bejelentkezve, mint korábban. Ellenőrizze, kinek a jelszavát szerette volna módosítani.',
  noticeNotChanged: 'Üdvözöljük újra. Tudomásunk szerint a jelszava nem változott.',

  emailLabel: 'E-mail-cím',
  sendLink: 'Link küldése',
  cancel: 'Mégse',
  back: 'Vissza',
  done: 'Kész',

  emailSentHeading: 'Nézze meg a leveleit',
  emailSentDescription:
    'Ha a(z) {email} címhez tartozik itt jelszó, már úton van egy link az új beállításához. Csak a legújabb link működik.',
  emailSentHint:
    'Néhány perc után sincs semmi? Nézze meg a levélszemét mappát. Ha Google-fiókkal vagy a cégén keresztül jelentkezik be, a jelszó ott módosítható.',
  emailSentAgain: 'Úton van egy újabb link.',
  sendAgain: 'Újraküldés',
  sendAgainIn: 'Újraküldés {time} múlva',

  changedHeading: 'A jelszava megváltozott',
  changedDescription: 'A következő bejelentkezéskor már az új jelszót használja.',
  signOutIn: 'A fiók védelmében {time} múlva kijelentkeztetjük.',
  signOutNow: 'Újbóli bejelentkezés most',
  staySignedIn: 'Maradjak bejelentkezve, amíg el nem megyek',
  signingOut: 'Kijelentkezés…',
  signOutFailed:
    'Az új jelszó be van állítva, de a kijelentkezés nem sikerült. Próbálja újra, vagy zárja be a böngészőt.',

  tryAgainIn: 'Újrapróbálás {time} múlva',

  unavailableHeading: 'A jelszóbeállítások nem érhetők el',
  elsewhereHeading: 'Bejelentkezési szolgáltató: {provider}',
  elsewhereDescription: 'A jelszavát kezelő szolgáltató: {provider}. Ott módosítsa; itt azonnal érvényes lesz.',
  yourOrganisation: 'az Ön szervezete',
  passwordlessDescription: 'Jelszó nélkül jelentkezik be, így nincs mit módosítani.',
};
