"""From a host name to its IP addresses, within a bound of time.

Not `getaddrinfo`: it cannot be told how long it may take, and it reads "0x7f.1" as 127.0.0.1 and names from the
machine's own hosts file.
"""

from collections.abc import Callable, Sequence

import dns.exception
import dns.resolver

from wizard.domain.errors import TimedOut, UnknownHost, Unreachable
from wizard.domain.language import N_
from wizard.research.addresses import about

# (host name, seconds that it may take) -> every IPv4 and IPv6 address of that name, the first to be tried first.
# Raises UnknownHost, TimedOut or Unreachable. Safe to call from two threads.
Resolver = Callable[[str, float], Sequence[str]]

MOST_KEPT = 500  # answers
UNKNOWN = N_("There is no web site called %(host)s. Check the spelling, or copy the address from your browser.")
NO_ANSWER = N_("We could not find %(host)s. Try again in a few minutes, or type in what you know.")
LONGEST_LOOKUP = 5.0  # seconds, as most system resolvers wait for one name server


def _no_name_servers(host: str, _seconds: float) -> Sequence[str]:
    raise Unreachable(about(host, NO_ANSWER))


def public_resolver(nameservers: Sequence[str] | None = None, port: int = 53) -> Resolver:
    """A resolver that asks the machine's name servers, or those given, and keeps answers as long as they allow.

    Where the machine has none, every name is Unreachable: letters can be written without research."""
    try:
        asker = dns.resolver.Resolver(configure=nameservers is None)
    except dns.resolver.NoResolverConfiguration:
        return _no_name_servers
    if nameservers is not None:
        asker.nameservers = list(nameservers)
    asker.port = port
    asker.cache = dns.resolver.LRUCache(MOST_KEPT)

    def resolve(host: str, seconds: float) -> Sequence[str]:
        try:
            # The dot at the end: no search list of the machine may turn a name into one of its own network.
            found = asker.resolve_name(host + ".", lifetime=min(seconds, LONGEST_LOOKUP))
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer) as error:
            raise UnknownHost(about(host, UNKNOWN)) from error
        except dns.exception.Timeout as error:
            raise TimedOut(about(host, NO_ANSWER)) from error
        except (dns.exception.DNSException, OSError, ValueError) as error:  # ValueError: a name server's nonsense
            raise Unreachable(about(host, NO_ANSWER)) from error
        # IPv4 first: many machines have IPv6 addresses that lead nowhere, each costing a wait.
        return sorted(found.addresses(), key=lambda address: ":" in address)

    return resolve


def pretend_resolver(host: str, seconds: float) -> Sequence[str]:
    """Every name leads to one public address. Goes with a dialler that leads to this machine, so that no name is
    looked up and every other check still runs."""
    del host, seconds
    return ["93.184.215.14"]
