import { expect } from '@esm-bundle/chai';
import { OtherTabs } from '../../../widget/session/other-tabs.ts';
import { until } from '../support/widget-page.ts';

describe('The word to other tabs', () => {
  it('is not listened for when the widget was gone before it could begin to: an open channel would keep it alive', async () => {
    const heard: string[] = [];
    const here = new AbortController();
    new OtherTabs('client', AbortSignal.abort(), () => heard.push('gone'));
    new OtherTabs('client', here.signal, () => heard.push('here'));
    const channel = new BroadcastChannel('apm.changed.client');
    channel.postMessage('changed');
    await until('the one that is here has heard it', () => heard.includes('here'));
    channel.close();
    here.abort();
    expect(heard).to.eql(['here']);
  });
});
