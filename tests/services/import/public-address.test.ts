import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/services/import/fetch/public-address.ts';

describe('an address is public', () => {
  it.each([
    '1.1.1.1',
    '93.184.215.14',
    '172.32.0.1',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '::ffff:1.1.1.1',
  ])('as %s is', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.255.255.254'],
    ['this machine', '::1'],
    ['no machine', '0.0.0.0'],
    ['no machine', '0.1.2.3'],
    ['no machine', '::'],
    ['a home', '10.0.0.1'],
    ['a home', '172.16.0.1'],
    ['a home', '172.31.255.255'],
    ['a home', '192.168.1.1'],
    ['a home', 'fd00::1'],
    ['a home', 'fec0::1'],
    ['a provider', '100.64.0.1'],
    ['a provider', '100.127.255.255'],
    ['a link', '169.254.169.254'],
    ['a link', 'fe80::1'],
    ['a link', 'fe80::1%eth0'],
    ['many', '224.0.0.1'],
    ['many', 'ff02::1'],
    ['all', '255.255.255.255'],
    ['examples', '192.0.2.1'],
    ['examples', '203.0.113.9'],
    ['examples', '2001:db8::1'],
    ['examples', '3fff::1'],
    ['measurements', '198.18.0.1'],
    ['the future', '240.0.0.1'],
    ['IPv4 as IPv6', '::ffff:127.0.0.1'],
    ['IPv4 as IPv6', '::ffff:a9fe:a9fe'],
    ['IPv4 as IPv6', '::127.0.0.1'],
    ['IPv4 as IPv6', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64', '64:ff9b:1::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378::1'],
    ['nobody yet', '4000::1'],
    ['nothing', 'localhost'],
    ['nothing', ''],
  ])('but not where it is of %s, as %s is', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('or not whether it is written as IPv4 or as IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });
});
