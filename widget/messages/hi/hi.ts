/**
 * Hindi: the words of the first views, and where the others are.
 * Address and terms: “आप”; पासवर्ड, साइन इन, लिंक, ईमेल, खाता.
 */
import type { Language } from '../language.ts';

export const language: Language = {
  tag: 'hi',
  first: {
    loading: 'आपकी पासवर्ड सेटिंग लोड हो रही हैं…',
    heading: 'पासवर्ड',
    signedInAs: '{email} के रूप में साइन इन है।',
    lastChanged: 'पिछला बदलाव: {date}।',

    signedOutHeading: 'क्या आप अपना पासवर्ड भूल गए?',
    signedOutDescription:
      'साइन इन पेज पर जाएँ और वहाँ “क्या आप अपना पासवर्ड भूल गए?” चुनें। हम आपको नया पासवर्ड सेट करने का लिंक ईमेल करेंगे।',
    signIn: 'साइन इन पेज पर जाएँ',

    reauthenticate: 'पासवर्ड बदलें',
    reauthenticateHint: 'अपनी पहचान की पुष्टि के लिए एक बार फिर साइन इन करें, फिर नया पासवर्ड चुनें।',
    resetEmail: 'ईमेल से लिंक पाएँ',
    resetEmailHint: 'हम इसे {email} पर भेजेंगे। मौजूदा पासवर्ड की ज़रूरत नहीं होगी।',
    resetEmailAskHint: 'अपना पता डालें और हम आपको नया पासवर्ड सेट करने का लिंक भेजेंगे।',
    directChange: 'यहीं पर बदलें',
    directChangeHint: 'अपना मौजूदा पासवर्ड और नया पासवर्ड डालें।',
    universalLogin: 'साइन इन पेज का इस्तेमाल करें',
    universalLoginHint: 'वहाँ “क्या आप अपना पासवर्ड भूल गए?” चुनें और ईमेल में दिए निर्देशों का पालन करें।',

    notLoaded: 'इस पेज का एक हिस्सा लोड नहीं हुआ',
    tryAgain: 'फिर कोशिश करें',

    sending: 'भेजा जा रहा है…',
    changing: 'आपका पासवर्ड बदला जा रहा है…',
    leaving: 'साइन इन पेज खोला जा रहा है…',

    failedHeading: 'यह नहीं हो सका',
    errors: { offline: 'आप ऑफ़लाइन हैं। अपना कनेक्शन जाँचें और फिर कोशिश करें।' },
  },
  later: () => import('./hi-later.ts'),
  errors: () => import('./hi-errors.ts'),
  form: () => import('./hi-form.ts'),
};
