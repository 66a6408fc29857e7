//! The names by which the preview lets itself be called: what may stand in `Host` and in
//! `Origin`.
//!
//! A page of another site can send requests to a loopback address, and by rebinding its own
//! name it can even read the answers; but it cannot send another `Host` than the name that
//! it has, nor another `Origin`. So each is compared whole: name and port, never a part.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The names of one address that the preview listens on.
#[derive(Clone, Debug)]
pub(in crate::preview) struct Names {
    interface: IpAddr,
    port: u16,
}

/// A host as it may be written in an address.
enum Host {
    Localhost,
    Address(IpAddr),
}

impl Names {
    /// The names of `port` at `interface`: the loopback's, and the interface's own address.
    /// At all interfaces: any address, but no name, for rebinding needs a name.
    pub(in crate::preview) fn of(interface: IpAddr, port: u16) -> Self {
        Self { interface, port }
    }

    /// Where a browser on this machine finds the preview.
    pub(in crate::preview) fn address(&self) -> String {
        let port = self.port;
        match self.interface {
            IpAddr::V4(address) if address.is_unspecified() => {
                format!("http://{}:{port}/", Ipv4Addr::LOCALHOST)
            }
            IpAddr::V6(address) if address.is_unspecified() => {
                format!("http://[{}]:{port}/", Ipv6Addr::LOCALHOST)
            }
            IpAddr::V4(address) => format!("http://{address}:{port}/"),
            IpAddr::V6(address) => format!("http://[{address}]:{port}/"),
        }
    }

    /// Whether `host`, as it stands in a `Host` header, is one of ours.
    pub(super) fn host(&self, host: &str) -> bool {
        match self.read(host) {
            Some(Host::Address(_)) if self.interface.is_unspecified() => true,
            Some(host) => self.is_fixed(&host),
            None => false,
        }
    }

    /// Whether `origin` is a page of ours that asks at `host`.
    ///
    /// At all interfaces any address is ours, but a page at any address is not: there it
    /// must be the address that was asked.
    pub(super) fn origin(&self, origin: &str, host: &str) -> bool {
        let Some(named) = origin.strip_prefix("http://") else { return false };
        let fixed = self.read(named).is_some_and(|named| self.is_fixed(&named));
        fixed || (self.host(named) && named.eq_ignore_ascii_case(host))
    }

    fn is_fixed(&self, host: &Host) -> bool {
        match host {
            Host::Localhost => true,
            Host::Address(address) => {
                [
                    IpAddr::V4(Ipv4Addr::LOCALHOST),
                    IpAddr::V6(Ipv6Addr::LOCALHOST),
                    self.interface,
                ]
                .contains(address)
                    && !address.is_unspecified()
            }
        }
    }

    /// The host in `text`, if it has our port behind it.
    fn read(&self, text: &str) -> Option<Host> {
        let (host, behind) = if let Some(inside) = text.strip_prefix('[') {
            let (address, behind) = inside.split_once(']')?;
            (Host::Address(address.parse::<Ipv6Addr>().ok()?.into()), behind)
        } else {
            let (name, behind) = text.split_at(text.find(':').unwrap_or(text.len()));
            if name.eq_ignore_ascii_case("localhost") {
                (Host::Localhost, behind)
            } else {
                (Host::Address(name.parse::<Ipv4Addr>().ok()?.into()), behind)
            }
        };
        let ours = match behind.strip_prefix(':') {
            // As text: `+1111` and `01111` are numbers too.
            Some(port) => port == self.port.to_string(),
            None => behind.is_empty() && self.port == 80,
        };
        ours.then_some(host)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    fn names(interface: &str, port: u16) -> Names {
        Names::of(interface.parse().unwrap(), port)
    }

    #[test]
    fn a_host_is_compared_whole() {
        let names = names("127.0.0.1", 1111);
        for host in ["localhost:1111", "LocalHost:1111", "127.0.0.1:1111", "[::1]:1111"] {
            assert!(names.host(host), "{host}");
        }
        for host in [
            "",
            ":1111",
            "localhost",
            "localhost:",
            "localhost:1112",
            "localhost:01111",
            "localhost:+1111",
            "localhost:1111 ",
            "localhost:1111:1111",
            "localhost.:1111",
            "127.0.0.1.:1111",
            "127.1:1111",
            "0x7f.0.0.1:1111",
            "2130706433:1111",
            "127.0.0.2:1111",
            "0.0.0.0:1111",
            "[::]:1111",
            "::1:1111",
            "[::1:1111",
            "[::1]1111",
            "[::1%lo]:1111",
            "[::ffff:127.0.0.1]:1111",
            "[127.0.0.1]:1111",
            "evil.example:1111",
            "localhost.evil.example:1111",
            "a.localhost:1111",
            "evil@localhost:1111",
            "localhost:1111, evil.example",
        ] {
            assert!(!names.host(host), "{host}");
        }
    }

    #[test]
    fn the_port_may_be_left_out_only_where_browsers_do() {
        let names = names("127.0.0.1", 80);
        assert!(names.host("localhost") && names.host("[::1]") && names.host("[::1]:80"));
        assert!(names.origin("http://localhost", "localhost"));
        assert!(!names.host("localhost:") && !names.host("localhost:443"));
    }

    #[test]
    fn a_named_interface_has_its_own_address_as_well() {
        let four = names("192.168.1.5", 1111);
        assert!(four.host("192.168.1.5:1111") && four.host("localhost:1111"));
        assert!(!four.host("192.168.1.6:1111") && !four.host("evil.example:1111"));
        let six = names("fe80::a", 1111);
        assert!(six.host("[fe80::A]:1111") && !six.host("[fe80::b]:1111"));
    }

    #[test]
    fn all_interfaces_have_any_address_and_no_name() {
        for interface in ["0.0.0.0", "::"] {
            let names = names(interface, 1111);
            for host in ["192.168.1.5:1111", "[fe80::a]:1111", "localhost:1111"] {
                assert!(names.host(host), "{interface} {host}");
            }
            assert!(!names.host("evil.example:1111") && !names.host("10.0.0.1:80"));
            // A page at another address is not ours, though it could be by its looks.
            let host = "192.168.1.5:1111";
            assert!(names.origin("http://192.168.1.5:1111", host));
            assert!(names.origin("http://localhost:1111", host));
            assert!(!names.origin("http://6.6.6.6:1111", host));
        }
    }

    #[test]
    fn an_origin_is_compared_whole() {
        let names = names("127.0.0.1", 1111);
        let host = "localhost:1111";
        for origin in
            ["http://localhost:1111", "http://127.0.0.1:1111", "http://[::1]:1111"]
        {
            assert!(names.origin(origin, host), "{origin}");
        }
        for origin in [
            "null",
            "",
            "localhost:1111",
            "http://localhost",
            "http://localhost:1112",
            "http://localhost:1111/",
            "https://localhost:1111",
            "HTTP://localhost:1111",
            "http://a@localhost:1111",
            "http://localhost:1111 http://evil.example",
            "http://evil.example:1111",
            "http://10.0.0.1:1111",
        ] {
            assert!(!names.origin(origin, host), "{origin}");
        }
    }

    #[test]
    fn the_address_is_one_that_a_browser_here_can_open() {
        for (interface, address) in [
            ("127.0.0.1", "http://127.0.0.1:1111/"),
            ("0.0.0.0", "http://127.0.0.1:1111/"),
            ("::", "http://[::1]:1111/"),
            ("::1", "http://[::1]:1111/"),
            ("192.168.1.5", "http://192.168.1.5:1111/"),
        ] {
            assert_eq!(names(interface, 1111).address(), address);
        }
    }
}
