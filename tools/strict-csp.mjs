/** The policy under which every element must work: no inline style, no eval, no request to anyone. */
export const strictCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * Middleware for the test server: pages whose path begins so are served under the strict policy.
 * @param {string} prefix
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const strictPages = (prefix) => async (context, next) => {
  await next();
  if (context.path.startsWith(prefix)) context.set('Content-Security-Policy', strictCsp);
};
