/** Finnish for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': 'Tätä sivua ei ole vielä määritetty salasanojen vaihtamiseen.',
  'insecure-context': 'Tämä sivu ei käytä suojattua yhteyttä, joten salasanoja ei voi vaihtaa täällä.',
  framed:
    'Tämä sivu näytetään toisen sivuston sisällä, joten salasanaa ei voi vaihtaa täällä. Avaa se omaan välilehteensä.',
  'blocked-by-policy': 'Sivuston suojausasetukset estävät tämän. Kerro asiasta sivuston ylläpitäjälle.',
  'origin-not-allowed': 'Tällä sivustolla ei ole lupaa pyytää palautuslinkkiä. Kerro asiasta sivuston ylläpitäjälle.',
  'tenant-unreachable': 'Kirjautumispalveluun ei saada yhteyttä juuri nyt. Yritä hetken kuluttua uudelleen.',
  'session-timeout': 'Kirjautumispalvelu ei vastannut ajoissa. Yritä uudelleen.',
  'storage-blocked':
    'Selaimesi estää tämän sivuston tallennustilan, ja kirjautuminen tarvitsee sitä. Salli se tälle sivustolle ja yritä uudelleen.',
  'load-failed': 'Osa tästä sivusta ei latautunut. Tarkista yhteytesi ja yritä uudelleen.',
  'redirect-blocked': 'Selaimesi ei avannut kirjautumissivua. Yritä uudelleen.',

  'rate-limited':
    'Olet pyytänyt useita linkkejä lyhyessä ajassa. Käytä uusinta saapuneista viesteistä tai odota hetki.',
  'reset-not-allowed': 'Tälle tilille ei voi lähettää palautuslinkkiä täältä.',
  'email-missing': 'Emme tiedä sähköpostiosoitettasi, joten emme voi lähettää linkkiä.',
  'email-invalid': 'Anna sähköpostiosoite, esimerkiksi nimi@example.com.',
  'password-ill-formed': 'Uudessa salasanassa on vioittunut merkki. Kirjoita se uudelleen.',

  'login-cancelled': 'Palasit kirjautumatta. Salasanasi on ennallaan.',
  'login-required': 'Istuntosi on päättynyt. Jatka kirjautumalla uudelleen.',
  'login-failed': 'Kirjautuminen ei onnistunut. Salasanasi on ennallaan.',

  'interaction-not-possible': 'Kirjautumispalvelu ei voinut näyttää sivujaan. Salasanasi on ennallaan.',
  'client-not-allowed': 'Tällä sovelluksella ei ole lupaa vaihtaa salasanoja näin. Salasanasi on ennallaan.',
  'not-a-database-login':
    'Kirjauduit ilman meillä olevaa salasanaa. Vaihda se kirjautumalla sähköpostiosoitteella ja salasanalla.',
  'reauthentication-not-requested': 'Salasanaasi ei kysytty uudelleen, joten mitään ei muutettu. Yritä uudelleen.',
  'password-proof-missing-or-old': 'Kirjautuminen kesti liian kauan kelvatakseen vahvistukseksi. Yritä uudelleen.',
  'session-proof-old': 'Kirjautumisesi on liian vanha kelvatakseen vahvistukseksi. Yritä uudelleen.',
  'mfa-required': 'Vaihda salasana vahvistamalla kirjautuminen toisella tunnistustavalla.',
  'identity-ambiguous': 'Emme pystyneet päättelemään, mikä salasana vaihdetaan. Ota yhteyttä tukeen.',
  'password-change-unavailable': 'Salasanasivua ei voitu avata. Salasanasi on ennallaan.',
  'password-change-not-resumable': 'Salasanan vaihto keskeytyi. Salasanasi on ennallaan.',
  'password-page-missing': 'Olet kirjautunut, mutta uuden salasanan sivu ei auennut. Salasanasi on ennallaan.',

  'invalid-request': 'Pyyntöä ei ymmärretty. Lataa sivu uudelleen ja yritä uudestaan.',
  'unsupported-media-type': 'Pyyntöä ei ymmärretty. Lataa sivu uudelleen ja yritä uudestaan.',
  'payload-too-large': 'Se on liian pitkä. Valitse lyhyempi salasana.',
  'invalid-token': 'Istuntosi on päättynyt. Jatka kirjautumalla uudelleen.',
  'insufficient-scope': 'Tällä sovelluksella ei ole lupaa vaihtaa salasanaasi täällä.',
  'wrong-password': 'Se ei ole nykyinen salasanasi.',
  'same-password': 'Uusi salasana on sama kuin nykyinen.',
  'password-policy': 'Uusi salasana ei täytä vaatimuksia.',
  'password-reused': 'Olet käyttänyt sitä salasanaa ennenkin. Valitse sellainen, jota et ole vielä käyttänyt.',
  'password-too-common': 'Se salasana on liian yleinen. Valitse vaikeammin arvattava.',
  'password-contains-user-info': 'Uudessa salasanassa on henkilötietoja, kuten nimesi. Valitse toinen.',
  'password-too-long': 'Uusi salasana on liian pitkä: enintään 72 tavua, ja jotkin merkit vievät useita.',

  'not-a-database-user': 'Salasanaasi ei säilytetä täällä, joten sitä ei voi vaihtaa täällä.',
  'step-up-required': 'Tilisi vaatii lisävahvistuksen. Vaihda salasana kirjautumalla vielä kerran.',
  'account-blocked':
    'Tilisi on lukittu liian monen yrityksen vuoksi. Sähköpostiin lähetettävä palautuslinkki avaa sen.',
  'leaked-password':
    'Nykyinen salasanasi on paljastunut tietovuodossa. Palauta se sähköpostiin lähetettävällä linkillä.',
  'too-many-attempts': 'Liian monta yritystä. Odota ennen kuin yrität uudelleen.',

  busy: 'Monet vaihtavat salasanaa juuri nyt. Yritä hetken kuluttua uudelleen.',
  'tenant-unavailable': 'Kirjautumispalvelussa on häiriö juuri nyt. Yritä hetken kuluttua uudelleen.',
  internal: 'Jotain meni vikaan meillä. Yritä uudelleen.',
};
