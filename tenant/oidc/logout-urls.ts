/** Auth0's comparison of logout URLs: path case-sensitive, query and fragment ignored ("Redirect users after logout"). */
export function isAllowedLogoutUrl(allowed: readonly string[], url: string): boolean {
  const wanted = withoutQuery(url);
  return wanted !== undefined && allowed.some(it => withoutQuery(it) === wanted);
}

/** URL normalises scheme and host, adds the root path, and leaves the path's case alone. */
function withoutQuery(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname, username, password } = new URL(url);
  return username || password ? undefined : `${protocol}//${host}${pathname}`;
}
