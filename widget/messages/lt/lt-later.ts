/** Lithuanian for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'Dabar naudojate kitą paskyrą nei anksčiau. Patikrinkite, kieno slaptažodį norėjote pakeisti.',
  noticeNotChanged: 'Sveiki sugrįžę. Kiek žinome, jūsų slaptažodis nepakeistas.',

  emailLabel: 'El. pašto adresas',
  sendLink: 'Siųsti nuorodą',
  cancel: 'Atšaukti',
  back: 'Atgal',
  done: 'Baigta',

  emailSentHeading: 'Patikrinkite el. paštą',
  emailSentDescription:
    'Jei {email} čia turi slaptažodį, nuoroda naujam nustatyti jau pakeliui. Veikia tik naujausia nuoroda.',
  emailSentHint:
    'Po kelių minučių vis dar nieko? Pažiūrėkite šlamšto aplanke. Jei prisijungiate per „Google“ arba savo įmonę, slaptažodis keičiamas ten.',
  emailSentAgain: 'Dar viena nuoroda jau pakeliui.',
  sendAgain: 'Siųsti dar kartą',
  sendAgainIn: 'Siųsti dar kartą po {time}',

  changedHeading: 'Jūsų slaptažodis pakeistas',
  changedDescription: 'Kitą kartą prisijunkite su nauju slaptažodžiu.',
  signOutIn: 'Saugodami jūsų paskyrą, po {time} jus atjungsime.',
  signOutNow: 'Prisijungti iš naujo dabar',
  staySignedIn: 'Neatjungti, kol išeisiu',
  signingOut: 'Atjungiama…',
  signOutFailed: 'Naujas slaptažodis nustatytas, bet atjungti nepavyko. Bandykite dar kartą arba uždarykite naršyklę.',

  tryAgainIn: 'Bandyti dar kartą po {time}',

  unavailableHeading: 'Slaptažodžio nustatymai nepasiekiami',
  elsewhereHeading: 'Prisijungimu rūpinasi {provider}',
  elsewhereDescription: 'Jūsų slaptažodžiu rūpinasi {provider}. Pakeiskite jį ten; čia jis įsigalios iškart.',
  yourOrganisation: 'jūsų organizacija',
  passwordlessDescription: 'Prisijungiate be slaptažodžio, todėl nėra ką keisti.',
};
