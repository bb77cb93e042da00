/** Takes over a property that a page set on an element before its class was there. */
export function upgradeProperty<Host extends object>(host: Host, name: keyof Host): void {
  if (!Object.hasOwn(host, name)) return;
  const early = host[name];
  Reflect.deleteProperty(host, name);
  host[name] = early;
}
