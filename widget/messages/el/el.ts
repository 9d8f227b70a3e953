/**
 * Greek: the words of the first views, and where the others are.
 * Address and terms: “εσείς”; κωδικός πρόσβασης, σύνδεση, σύνδεσμος, email, λογαριασμός.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'el',
  first: {
    loading: 'Φόρτωση ρυθμίσεων κωδικού πρόσβασης…',
    heading: 'Κωδικός πρόσβασης',
    signedInAs: 'Έχετε συνδεθεί ως {email}.',
    lastChanged: 'Τελευταία αλλαγή: {date}.',

    signedOutHeading: 'Ξεχάσατε τον κωδικό πρόσβασης;',
    signedOutDescription:
      'Συνεχίστε στη σελίδα σύνδεσης και επιλέξτε εκεί «Ξεχάσατε τον κωδικό πρόσβασης;». Θα σας στείλουμε με email έναν σύνδεσμο για να ορίσετε νέο.',
    signIn: 'Συνέχεια στη σύνδεση',

    reauthenticate: 'Αλλαγή κωδικού πρόσβασης',
    reauthenticateHint: 'Συνδεθείτε άλλη μία φορά για να επιβεβαιώσετε ότι είστε εσείς και μετά επιλέξτε νέο κωδικό.',
    resetEmail: 'Λήψη συνδέσμου με email',
    resetEmailHint: 'Θα τον στείλουμε στη διεύθυνση {email}. Δεν θα χρειαστείτε τον τρέχοντα κωδικό.',
    resetEmailAskHint: 'Πληκτρολογήστε τη διεύθυνσή σας και θα σας στείλουμε έναν σύνδεσμο για να ορίσετε νέο κωδικό.',
    directChange: 'Αλλαγή εδώ',
    directChangeHint: 'Πληκτρολογήστε τον τρέχοντα κωδικό και έναν νέο.',
    universalLogin: 'Μέσω της σελίδας σύνδεσης',
    universalLoginHint: 'Επιλέξτε εκεί «Ξεχάσατε τον κωδικό πρόσβασης;» και ακολουθήστε το email.',

    notLoaded: 'Ένα μέρος της σελίδας δεν φορτώθηκε',
    tryAgain: 'Δοκιμάστε ξανά',

    sending: 'Αποστολή…',
    changing: 'Ο κωδικός σας αλλάζει…',
    leaving: 'Άνοιγμα της σελίδας σύνδεσης…',

    failedHeading: 'Κάτι δεν πήγε καλά',
    errors: { offline: 'Είστε εκτός σύνδεσης. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.' },
  },
  later: () => import('./el-later.ts'),
  errors: () => import('./el-errors.ts'),
  form: () => import('./el-form.ts'),
};
