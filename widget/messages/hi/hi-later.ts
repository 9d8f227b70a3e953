/** Hindi for the later views. */
import type { LaterMessages } from '../messages.ts';

export const words: LaterMessages = {
  noticeAccountSwitched: 'अब आप पहले से अलग खाते से साइन इन हैं। देख लें कि आप किसका पासवर्ड बदलना चाहते थे।',
  noticeNotChanged: 'फिर से स्वागत है। जहाँ तक हमें पता है, आपका पासवर्ड नहीं बदला गया है।',

  emailLabel: 'ईमेल पता',
  sendLink: 'लिंक भेजें',
  cancel: 'रद्द करें',
  back: 'वापस जाएँ',
  done: 'हो गया',

  emailSentHeading: 'अपना ईमेल देखें',
  emailSentDescription:
    'अगर {email} का यहाँ पासवर्ड है, तो नया पासवर्ड सेट करने का लिंक भेज दिया गया है। सिर्फ़ सबसे नया लिंक काम करता है।',
  emailSentHint:
    'कुछ मिनट बाद भी कुछ नहीं आया? स्पैम फ़ोल्डर देखें। अगर आप Google या अपनी कंपनी से साइन इन करते हैं, तो पासवर्ड वहीं बदला जाता है।',
  emailSentAgain: 'एक और लिंक भेज दिया गया है।',
  sendAgain: 'फिर भेजें',
  sendAgainIn: '{time} में फिर भेजें',

  changedHeading: 'आपका पासवर्ड बदल गया है',
  changedDescription: 'अगली बार साइन इन करते समय नया पासवर्ड इस्तेमाल करें।',
  signOutIn: 'आपके खाते की सुरक्षा के लिए, {time} में आपको साइन आउट कर दिया जाएगा।',
  signOutNow: 'अभी फिर से साइन इन करें',
  staySignedIn: 'मेरे जाने तक साइन इन रखें',
  signingOut: 'साइन आउट हो रहा है…',
  signOutFailed: 'आपका नया पासवर्ड सेट हो गया है, लेकिन साइन आउट नहीं हो सका। फिर कोशिश करें या ब्राउज़र बंद करें।',

  tryAgainIn: '{time} में फिर कोशिश करें',

  unavailableHeading: 'पासवर्ड सेटिंग उपलब्ध नहीं हैं',
  elsewhereHeading: 'आप {provider} से साइन इन करते हैं',
  elsewhereDescription: 'आपका पासवर्ड {provider} के पास है। उसे वहाँ बदलें; वह यहाँ तुरंत लागू होगा।',
  yourOrganisation: 'आपके संगठन',
  passwordlessDescription: 'आप बिना पासवर्ड के साइन इन करते हैं, इसलिए बदलने के लिए कोई पासवर्ड नहीं है।',
};
