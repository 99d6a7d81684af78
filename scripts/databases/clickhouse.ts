import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDatabases } from './install.ts';
import { dataFolder, freePort, type Server, startServer } from './server.ts';

const configuration = (folder: string, http: number, tcp: number) => `<yandex>
  <logger><level>error</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <user_files_path>${folder}/files/</user_files_path>
  <format_schema_path>${folder}/formats/</format_schema_path>
  <mark_cache_size>67108864</mark_cache_size>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
</yandex>
`;

const users = `<yandex>
  <profiles><default></default></profiles>
  <quotas><default></default></quotas>
  <users><default>
    <password></password>
    <networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile>
    <quota>default</quota>
  </default></users>
</yandex>
`;

/** Starts ClickHouse on loopback: its HTTP interface, user `default`, no password. */
export async function startClickHouse(): Promise<Server> {
  const { clickhouse } = await ensureDatabases();
  const folder = dataFolder('clickhouse');
  const port = await freePort();
  const files = { 'config.xml': configuration(folder, port, await freePort()), 'users.xml': users };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o644);
  }
  return startServer(
    [clickhouse, `--config-file=${join(folder, 'config.xml')}`],
    folder,
    port,
    'SIGKILL',
    () => fetch(`http://127.0.0.1:${port}/ping`),
  );
}
