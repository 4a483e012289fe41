import ipaddr from 'ipaddr.js';

/** Only from here are IPv6 addresses given out; what wraps an IPv4 address (NAT64, compatible) lies outside or has a range of its own. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address of the internet's, not this machine, its network, a cloud's metadata service
 * (169.254.169.254) or anything reserved. An IPv4 address written as IPv6 is judged as what it is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL);
}
