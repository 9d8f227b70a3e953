/**
 * The parts that the widget fetches late, fetched before the tests begin. Many tests tell the browser to leave for a place
 * where it does not go. Firefox and WebKit stop what is being fetched then, and an address that did not load once never does
 * on that page; the next test would look at a widget with a part missing.
 */
import '../../../widget/diagnosis/explain.ts';
import '../../../widget/diagnosis/sdk-error.ts';
import '../../../widget/diagnosis/undrawn.ts';
import '../../../widget/flows/direct-change.ts';
import '../../../widget/flows/password-policy.ts';
import '../../../widget/flows/reauthenticate.ts';
import '../../../widget/flows/reset-email.ts';
import '../../../widget/flows/universal-login.ts';
import '../../../widget/further-steps.ts';
import '../../../widget/light-dom.ts';
import '../../../widget/messages/en-errors.ts';
import '../../../widget/messages/en-form.ts';
import '../../../widget/messages/en-later.ts';
import '../../../widget/messages/page-words.ts';
import '../../../widget/password/password-form.ts';
import '../../../widget/password/strength.ts';
import '../../../widget/session/authorize.ts';
import '../../../widget/session/client-session.ts';
import '../../../widget/session/return.ts';
import '../../../widget/session/sign-out.ts';
import '../../../widget/state/welcome.ts';
import '../../../widget/styles/form.ts';
import '../../../widget/styles/later.ts';
import '../../../widget/views/direct-change-form.ts';
import '../../../widget/views/direct-change.ts';
import '../../../widget/views/email.ts';
import '../../../widget/views/later.ts';
import '../../../widget/views/trouble.ts';
