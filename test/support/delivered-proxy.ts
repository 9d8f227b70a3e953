/** The delivered proxy on a stub tenant, for one file of tests: started as often as a test wants, and ended with it. */
import {
  buildProxyBundle,
  environmentFor,
  startProxyProcess,
  type ProxyBundle,
  type ProxyProcess,
} from './proxy-process.ts';
import { changeRequest, type Submit } from './proxy-under-test.ts';
import { createStubTenant, type StubTenant } from './stub-tenant.ts';

export class DeliveredProxy {
  readonly tenant: StubTenant;
  readonly bundle: ProxyBundle;
  readonly #running: ProxyProcess[] = [];

  private constructor(tenant: StubTenant, bundle: ProxyBundle) {
    this.tenant = tenant;
    this.bundle = bundle;
  }

  static async build(): Promise<DeliveredProxy> {
    return new DeliveredProxy(...(await Promise.all([createStubTenant(), buildProxyBundle()])));
  }

  /** @param settings beside what {@link environmentFor} sets */
  async start(settings: Record<string, string> = {}): Promise<ProxyProcess> {
    const proxy = await startProxyProcess(this.bundle, { ...environmentFor(this.tenant), ...settings });
    this.#running.push(proxy);
    return proxy;
  }

  /** After each test: ends what it started, and the tenant answers as usual again. */
  async end(): Promise<void> {
    this.tenant.unscript();
    await Promise.all(this.#running.splice(0).map(proxy => proxy.stop('SIGKILL')));
  }

  async remove(): Promise<void> {
    await Promise.all([this.tenant.stop(), this.bundle.remove()]);
  }
}

export function change(port: number, submit: Submit): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/change-password`, changeRequest(submit));
}
