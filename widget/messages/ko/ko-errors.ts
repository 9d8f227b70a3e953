/** Korean for everything that can go wrong. */
import type { ErrorMessages } from '../messages.ts';

export const words: ErrorMessages = {
  'not-configured': '이 페이지는 아직 비밀번호를 변경하도록 설정되지 않았습니다.',
  'insecure-context': '이 페이지는 보안 연결을 사용하지 않으므로 여기에서 비밀번호를 변경할 수 없습니다.',
  framed: '이 페이지는 다른 사이트 안에 표시되어 있어 여기에서 비밀번호를 변경할 수 없습니다. 별도의 탭에서 여세요.',
  'blocked-by-policy': '이 사이트의 보안 설정 때문에 진행할 수 없습니다. 사이트 운영자에게 알려 주세요.',
  'origin-not-allowed': '이 사이트는 재설정 링크를 요청할 수 없습니다. 사이트 운영자에게 알려 주세요.',
  'tenant-unreachable': '지금은 로그인 서비스에 연결할 수 없습니다. 잠시 후 다시 시도하세요.',
  'session-timeout': '로그인 서비스가 제시간에 응답하지 않았습니다. 다시 시도하세요.',
  'storage-blocked':
    '브라우저가 이 사이트의 저장 공간을 차단했지만 로그인하려면 필요합니다. 이 사이트에 허용하고 다시 시도하세요.',
  'load-failed': '페이지 일부를 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요.',
  'redirect-blocked': '브라우저가 로그인 페이지를 열지 않았습니다. 다시 시도하세요.',

  'rate-limited': '짧은 시간에 링크를 여러 번 요청했습니다. 받은편지함의 가장 최근 링크를 사용하거나 잠시 기다리세요.',
  'reset-not-allowed': '이 계정의 재설정 링크는 여기에서 보낼 수 없습니다.',
  'email-missing': '이메일 주소를 알 수 없어 링크를 보낼 수 없습니다.',
  'email-invalid': '이메일 주소를 입력하세요(예: name@example.com).',
  'password-ill-formed': '새 비밀번호에 깨진 문자가 있습니다. 다시 입력하세요.',

  'login-cancelled': '로그인하지 않고 돌아왔습니다. 비밀번호는 그대로입니다.',
  'login-required': '세션이 종료되었습니다. 계속하려면 다시 로그인하세요.',
  'login-failed': '로그인하지 못했습니다. 비밀번호는 그대로입니다.',

  'interaction-not-possible': '로그인 서비스가 페이지를 표시하지 못했습니다. 비밀번호는 그대로입니다.',
  'client-not-allowed': '이 앱은 이 방법으로 비밀번호를 변경할 수 없습니다. 비밀번호는 그대로입니다.',
  'not-a-database-login':
    '이곳의 비밀번호 없이 로그인했습니다. 비밀번호를 변경하려면 이메일 주소와 비밀번호로 로그인하세요.',
  'reauthentication-not-requested': '비밀번호를 다시 묻지 않았으므로 아무것도 변경되지 않았습니다. 다시 시도하세요.',
  'password-proof-missing-or-old': '로그인이 너무 오래 걸려 본인 확인으로 인정되지 않습니다. 다시 시도하세요.',
  'session-proof-old': '로그인한 지 너무 오래되어 본인 확인으로 인정되지 않습니다. 다시 시도하세요.',
  'mfa-required': '비밀번호를 변경하려면 2단계 인증으로 로그인을 확인하세요.',
  'identity-ambiguous': '어떤 비밀번호를 변경해야 하는지 알 수 없습니다. 고객 지원에 문의하세요.',
  'password-change-unavailable': '비밀번호 페이지를 열지 못했습니다. 비밀번호는 그대로입니다.',
  'password-change-not-resumable': '비밀번호 변경이 중단되었습니다. 비밀번호는 그대로입니다.',
  'password-page-missing': '로그인했지만 새 비밀번호를 정하는 페이지가 열리지 않았습니다. 비밀번호는 그대로입니다.',

  'invalid-request': '요청을 이해하지 못했습니다. 페이지를 새로 고치고 다시 시도하세요.',
  'unsupported-media-type': '요청을 이해하지 못했습니다. 페이지를 새로 고치고 다시 시도하세요.',
  'payload-too-large': '너무 깁니다. 더 짧은 비밀번호를 사용하세요.',
  'invalid-token': '세션이 종료되었습니다. 계속하려면 다시 로그인하세요.',
  'insufficient-scope': '이 앱은 여기에서 비밀번호를 변경할 수 없습니다.',
  'wrong-password': '현재 비밀번호가 아닙니다.',
  'same-password': '새 비밀번호가 현재 비밀번호와 같습니다.',
  'password-policy': '새 비밀번호가 요건을 충족하지 않습니다.',
  'password-reused': '이전에 사용한 비밀번호입니다. 아직 사용하지 않은 비밀번호를 정하세요.',
  'password-too-common': '너무 흔한 비밀번호입니다. 추측하기 더 어려운 비밀번호를 정하세요.',
  'password-contains-user-info': '새 비밀번호에 이름 같은 개인 정보가 있습니다. 다른 비밀번호를 정하세요.',
  'password-too-long': '새 비밀번호가 너무 깁니다. 최대 72바이트이며, 일부 문자는 여러 바이트를 차지합니다.',

  'not-a-database-user': '비밀번호가 이곳에 저장되어 있지 않아 여기에서 변경할 수 없습니다.',
  'step-up-required': '계정에 추가 확인이 필요합니다. 비밀번호를 변경하려면 다시 한번 로그인하세요.',
  'account-blocked': '시도 횟수가 너무 많아 계정이 잠겼습니다. 이메일로 받는 재설정 링크로 잠금을 풀 수 있습니다.',
  'leaked-password': '현재 비밀번호가 데이터 유출에서 발견되었습니다. 이메일로 받는 링크로 재설정하세요.',
  'too-many-attempts': '시도 횟수가 너무 많습니다. 잠시 기다린 후 다시 시도하세요.',

  busy: '지금 많은 사람이 비밀번호를 변경하고 있습니다. 잠시 후 다시 시도하세요.',
  'tenant-unavailable': '지금 로그인 서비스에 문제가 있습니다. 잠시 후 다시 시도하세요.',
  internal: '문제가 발생했습니다. 저희 쪽 문제이니 다시 시도하세요.',
};
