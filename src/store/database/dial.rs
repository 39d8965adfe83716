//! Where the database is, and how it is called.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config, Error, NoTls};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::super::StoreError;

const CALLING: Duration = Duration::from_secs(5);
/// A server that vanished without a word is noticed after this time.
const SILENCE: Duration = Duration::from_secs(10);

/// A database that can be called.
#[derive(Clone)]
pub(super) struct Dial {
    config: Config,
    tls: Option<MakeRustlsConnect>,
    /// What may be told of where it is: no password.
    pub(super) place: Arc<str>,
    /// How long the database may be away.
    pub(super) patience: Duration,
    /// A commit is answered before it is on the disk of the database.
    is_lazy: bool,
}

impl fmt::Debug for Dial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place)
    }
}

impl Dial {
    /// Reads an address such as `postgres://user:password@host/database?sslmode=require`.
    pub(super) fn new(address: &str, patience: Duration) -> Result<Self, StoreError> {
        let wrong = |reason: &dyn fmt::Display| StoreError::database("the address", reason);
        let (address, roots) = without_roots(address);
        let mut config: Config =
            address.parse().map_err(|error: Error| wrong(&super::failure::reason(&error)))?;
        config.connect_timeout(CALLING).tcp_user_timeout(SILENCE).application_name("aanspraak");
        // Only where it is asked for: `prefer`, the default, protects nothing.
        let wants_tls = config.get_ssl_mode() == SslMode::Require;
        let tls = wants_tls.then(|| tls(roots.as_deref())).transpose();
        let tls = tls.map_err(|reason| wrong(&reason))?;
        if tls.is_none() {
            config.ssl_mode(SslMode::Disable);
        }
        let place = place(&config).into();
        Ok(Self { config, tls, place, patience, is_lazy: false })
    }

    /// The same, with commits that are answered before they are on disk.
    pub(super) fn lazy(&self) -> Self {
        Self { is_lazy: true, ..self.clone() }
    }

    pub(super) fn with_patience(&self, patience: Duration) -> Self {
        Self { patience, ..self.clone() }
    }

    pub(super) fn connect(&self) -> Result<Client, Error> {
        let mut client = match &self.tls {
            Some(tls) => self.config.connect(tls.clone()),
            None => self.config.connect(NoTls),
        }?;
        let durable = if self.is_lazy { "off" } else { "on" };
        client.batch_execute(&format!("SET synchronous_commit TO {durable}"))?;
        Ok(client)
    }
}

/// The address without what the client does not know: the file of trusted roots, which is ours to read, and the
/// modes that say what is done anyway.
fn without_roots(address: &str) -> (String, Option<String>) {
    let Some((address, query)) = address.split_once('?') else { return (address.to_owned(), None) };
    let (mut kept, mut roots) = (Vec::new(), None);
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslrootcert", file)) => roots = Some(file.replace("%2F", "/")),
            Some(("sslmode", "verify-full" | "verify-ca")) => kept.push("sslmode=require"),
            _ => kept.push(pair),
        }
    }
    (format!("{address}?{}", kept.join("&")), roots)
}

/// TLS as it is on the web, or with the roots of a file.
fn tls(roots: Option<&str>) -> Result<MakeRustlsConnect, String> {
    let mut trusted = RootCertStore::empty();
    match roots {
        Some(file) => {
            let read = CertificateDer::pem_file_iter(file);
            for root in read.map_err(|error| format!("sslrootcert: {error}"))? {
                let root = root.map_err(|error| format!("sslrootcert: {error}"))?;
                trusted.add(root).map_err(|error| format!("sslrootcert: {error}"))?;
            }
        }
        None => trusted.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(trusted)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

fn place(config: &Config) -> String {
    let hosts = config.get_hosts().iter().map(|host| match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(folder) => folder.display().to_string(),
    });
    let hosts = hosts.collect::<Vec<_>>().join(",");
    format!("postgres://{hosts}/{}", config.get_dbname().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dial(address: &str) -> Dial {
        Dial::new(address, Duration::ZERO).unwrap()
    }

    #[test]
    fn tls_is_used_where_the_address_asks_for_it() {
        assert!(dial("postgres://host/bot").tls.is_none());
        assert!(dial("postgres://host/bot?sslmode=prefer").tls.is_none());
        for mode in ["require", "verify-ca", "verify-full"] {
            assert!(dial(&format!("postgres://host/bot?sslmode={mode}")).tls.is_some(), "{mode}");
        }
    }

    #[test]
    fn a_password_is_told_to_nobody() {
        let dial = dial("postgres://bot:geheim@host:5433/talks");
        assert_eq!(format!("{dial:?}"), "postgres://host/talks");
    }

    #[test]
    fn an_address_that_is_none_and_roots_that_are_not_there_are_told() {
        for address in ["postgres://host/bot?no=thing", "postgres://host:port/bot"] {
            assert!(Dial::new(address, Duration::ZERO).is_err(), "{address}");
        }
        let missing = "postgres://host/bot?sslmode=verify-full&sslrootcert=/not/there.pem";
        let told = Dial::new(missing, Duration::ZERO).unwrap_err().to_string();
        assert!(told.contains("sslrootcert"), "{told}");
    }
}
