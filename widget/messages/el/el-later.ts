/** Greek for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched:
    'Τώρα χρησιμοποιείτε διαφορετικό λογαριασμό από πριν. Ελέγξτε ποιου τον κωδικό θέλατε να αλλάξετε.',
  noticeNotChanged: 'Καλώς ήρθατε ξανά. Απ’ όσο γνωρίζουμε, ο κωδικός σας δεν άλλαξε.',

  emailLabel: 'Διεύθυνση email',
  sendLink: 'Αποστολή συνδέσμου',
  cancel: 'Ακύρωση',
  back: 'Πίσω',
  done: 'Τέλος',

  emailSentHeading: 'Ελέγξτε το email σας',
  emailSentDescription:
    'Αν η διεύθυνση {email} έχει κωδικό εδώ, ένας σύνδεσμος για να ορίσετε νέο είναι καθ’ οδόν. Ισχύει μόνο ο πιο πρόσφατος σύνδεσμος.',
  emailSentHint:
    'Τίποτα μετά από λίγα λεπτά; Κοιτάξτε στον φάκελο ανεπιθύμητων. Αν συνδέεστε με Google ή μέσω της εταιρείας σας, ο κωδικός αλλάζει εκεί.',
  emailSentAgain: 'Άλλος ένας σύνδεσμος είναι καθ’ οδόν.',
  sendAgain: 'Αποστολή ξανά',
  sendAgainIn: 'Αποστολή ξανά σε {time}',

  changedHeading: 'Ο κωδικός σας άλλαξε',
  changedDescription: 'Χρησιμοποιήστε τον νέο κωδικό την επόμενη φορά που θα συνδεθείτε.',
  signOutIn: 'Για την προστασία του λογαριασμού σας, θα αποσυνδεθείτε σε {time}.',
  signOutNow: 'Σύνδεση ξανά τώρα',
  staySignedIn: 'Παραμονή σε σύνδεση μέχρι να φύγω',
  signingOut: 'Αποσύνδεση…',
  signOutFailed:
    'Ο νέος κωδικός ορίστηκε, αλλά η αποσύνδεση δεν πέτυχε. Δοκιμάστε ξανά ή κλείστε το πρόγραμμα περιήγησης.',

  tryAgainIn: 'Δοκιμάστε ξανά σε {time}',

  unavailableHeading: 'Οι ρυθμίσεις κωδικού δεν είναι διαθέσιμες',
  elsewhereHeading: 'Τη σύνδεσή σας την παρέχει {provider}',
  elsewhereDescription: 'Τον κωδικό σας τον διαχειρίζεται {provider}. Αλλάξτε τον εκεί· εδώ θα ισχύσει αμέσως.',
  yourOrganisation: 'ο οργανισμός σας',
  passwordlessDescription: 'Συνδέεστε χωρίς κωδικό, οπότε δεν υπάρχει κάποιος για αλλαγή.',
};
