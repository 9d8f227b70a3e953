/** What an operator configures: clients, connections, APIs, grants and organizations, in memory. */
import type { Api, Client, ClientGrant, Connection, Organization } from './model.ts';

export class Registry {
  readonly #clients = new Map<string, Client>();
  readonly #connections = new Map<string, Connection>();
  readonly #apis = new Map<string, Api>();
  readonly #grants: ClientGrant[] = [];
  readonly #organizations = new Map<string, Organization>();

  addClient(client: Client): void {
    this.#clients.set(client.client_id, client);
  }

  client(clientId: string): Client | undefined {
    return this.#clients.get(clientId);
  }

  clients(): readonly Client[] {
    return [...this.#clients.values()];
  }

  addConnection(connection: Connection): void {
    this.#connections.set(connection.name, connection);
  }

  connection(name: string): Connection | undefined {
    return this.#connections.get(name);
  }

  connections(): readonly Connection[] {
    return [...this.#connections.values()];
  }

  /** The database connections a client may use, in the order of the seed. */
  databaseConnectionsOf(clientId: string): readonly Connection[] {
    return this.connections().filter(it => it.strategy === 'auth0' && it.enabled_clients.includes(clientId));
  }

  addApi(api: Api): void {
    this.#apis.set(api.identifier, api);
  }

  api(identifier: string): Api | undefined {
    return this.#apis.get(identifier);
  }

  addGrant(grant: ClientGrant): void {
    this.#grants.push(grant);
  }

  addOrganization(organization: Organization): void {
    this.#organizations.set(organization.id, organization);
  }

  organization(id: string): Organization | undefined {
    return this.#organizations.get(id);
  }

  grant(clientId: string, audience: string): ClientGrant | undefined {
    return this.#grants.find(grant => grant.client_id === clientId && grant.audience === audience);
  }
}
