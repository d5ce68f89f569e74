/** A setting of the environment; an empty one is none, as shells and the forms of hosts leave it. */
export const setting = (env: NodeJS.ProcessEnv, name: string): string | undefined =>
  env[name] === '' ? undefined : env[name];
