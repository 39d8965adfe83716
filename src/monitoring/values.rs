//! The numbers, read when somebody asks for them.

use std::fmt;

use jiff::civil::Date;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::prometheus_text::encode;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric as _, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::Registry;
use strum::IntoEnumIterator as _;

use super::Monitor;
use crate::conversation::dutch_day;
use crate::telegram::Count;

pub(super) use prometheus_client::encoding::prometheus_text::CONTENT_TYPE;

/// All numbers as Prometheus reads them.
pub(super) fn text(monitor: &Monitor) -> Result<String, fmt::Error> {
    let mut registry = Registry::with_prefix("aanspraak");
    registry.register_collector(Box::new(Values(monitor.clone())));
    let mut text = String::new();
    encode(&mut text, &registry)?;
    Ok(text)
}

struct Values(Monitor);

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Values")
    }
}

impl Collector for Values {
    fn encode(&self, encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let mut page = Page(encoder);
        self.about(&mut page)?;
        self.turns(&mut page)?;
        self.telegram(&mut page)?;
        self.stored(&mut page)?;
        self.content(&mut page)
    }
}

impl Values {
    fn about(&self, page: &mut Page<'_>) -> Result<(), fmt::Error> {
        let about = &self.0.about;
        let labels =
            [("version", about.version), ("content", about.content.as_str()), ("mode", about.mode)];
        page.labelled_gauge("build_info", "What runs: always 1", &[(&labels, 1.0)])?;
        let is = |outcome: Result<(), _>| if outcome.is_ok() { 1.0 } else { 0.0 };
        page.gauge("ready", "Updates come in and replies get through", is(self.0.health.ready()))?;
        page.gauge("alive", "Fetching updates moves", is(self.0.health.live()))?;
        if let Some(bytes) = (self.0.memory)() {
            page.gauge("resident_memory_bytes", "Memory of the process", number(bytes))?;
        }
        Ok(())
    }

    fn turns(&self, page: &mut Page<'_>) -> Result<(), fmt::Error> {
        let counts = self.0.exchange.turn_counts();
        page.counter("turns", "Turns that took effect", counts.turns)?;
        page.counter("worded_turns", "Turns with words of a person", counts.worded)?;
        page.counter(
            "not_understood",
            "Turns whose words were not understood",
            counts.not_understood,
        )?;
        let alarms = counts.alarms.iter().map(|(alarm, times)| (<&str>::from(alarm), *times));
        page.counters("alarms", "Alarms in words, by kind", "kind", alarms)?;
        page.histogram(
            "turn_seconds",
            "How long a turn takes, without the disk",
            self.0.counts.turn(),
        )?;
        page.histogram(
            "flush_seconds",
            "How long updates wait for the disk",
            self.0.counts.flush(),
        )?;
        let faults = self.0.exchange.counts().all();
        page.counters("faults", "What went wrong in turns, by kind", "kind", faults)
    }

    fn telegram(&self, page: &mut Page<'_>) -> Result<(), fmt::Error> {
        let counts = &self.0.counts;
        let events = Count::iter().map(|count| (<&str>::from(count), counts.get(count)));
        page.counters(
            "telegram_events",
            "What happened at Telegram's side, by kind",
            "kind",
            events,
        )?;
        let errors = counts.errors();
        page.counters(
            "api_errors",
            "Failed requests to the Bot API; wait is a 429",
            "kind",
            errors,
        )?;
        let waiting = self.0.exchange.waiting((self.0.clock)());
        page.gauge("outbox_replies", "Replies that wait to be sent", number(waiting.replies))?;
        let oldest = "Age of the oldest reply that somebody waits for";
        page.gauge("outbox_oldest_seconds", oldest, waiting.oldest.as_secs_f64())
    }

    fn stored(&self, page: &mut Page<'_>) -> Result<(), fmt::Error> {
        // Without the store the other numbers are told all the same; where these are, nothing is.
        let (records, aside) = match self.0.exchange.stored() {
            Ok(stored) => stored,
            Err(error) => {
                tracing::warn!(%error, "the records cannot be counted");
                return Ok(());
            }
        };
        page.gauge("conversations", "Chats with a record", number(records))?;
        page.gauge("quarantined", "Records set aside because they cannot be read", number(aside))
    }

    /// How long ago somebody last looked at what is told: the oldest of each kind.
    fn content(&self, page: &mut Page<'_>) -> Result<(), fmt::Error> {
        let (today, content) = (dutch_day((self.0.clock)()), self.0.exchange.content());
        let (lines, activities) = (content.catalogue.helplines(), content.catalogue.activities());
        let crisis = lines.iter().filter(|line| line.crisis).map(|line| line.checked);
        let lines = lines.iter().map(|line| line.checked);
        let activities = activities.iter().map(|activity| activity.status.checked);
        let ages = [
            ("crisis-helpline", oldest(today, crisis)),
            ("helpline", oldest(today, lines)),
            ("activity", oldest(today, activities)),
        ];
        let labels = ages.map(|(kind, days)| ([("kind", kind)], days));
        let rows: Vec<(&[(&str, &str)], f64)> =
            labels.iter().map(|(labels, days)| (labels.as_slice(), *days)).collect();
        page.labelled_gauge("content_check_age_days", "Days since the oldest check, by kind", &rows)
    }
}

fn oldest(today: Date, checked: impl Iterator<Item = Date>) -> f64 {
    checked.min().map_or(0.0, |day| f64::from((today - day).get_days()))
}

/// Numbers beyond 2^53 are not exact, and do not come.
#[expect(clippy::cast_precision_loss, reason = "a gauge is a float")]
fn number(number: u64) -> f64 {
    number as f64
}

/// The page that is written.
struct Page<'p>(DescriptorEncoder<'p>);

impl Page<'_> {
    fn gauge(&mut self, name: &str, help: &str, value: f64) -> Result<(), fmt::Error> {
        self.0.encode_descriptor(name, help, None, MetricType::Gauge)?.encode_gauge(&value)
    }

    fn labelled_gauge(
        &mut self,
        name: &str,
        help: &str,
        rows: &[(&[(&str, &str)], f64)],
    ) -> Result<(), fmt::Error> {
        let mut metric = self.0.encode_descriptor(name, help, None, MetricType::Gauge)?;
        for (labels, value) in rows {
            metric.encode_family(labels)?.encode_gauge(value)?;
        }
        Ok(())
    }

    fn counter(&mut self, name: &str, help: &str, value: u64) -> Result<(), fmt::Error> {
        let mut metric = self.0.encode_descriptor(name, help, None, MetricType::Counter)?;
        metric.encode_counter::<NoLabelSet, _, u64>(&value, None)
    }

    fn counters<'c>(
        &mut self,
        name: &str,
        help: &str,
        label: &str,
        rows: impl IntoIterator<Item = (&'c str, u64)>,
    ) -> Result<(), fmt::Error> {
        let mut metric = self.0.encode_descriptor(name, help, None, MetricType::Counter)?;
        for (value, times) in rows {
            let labels = [(label, value)];
            metric.encode_family(&labels)?.encode_counter::<NoLabelSet, _, u64>(&times, None)?;
        }
        Ok(())
    }

    fn histogram(
        &mut self,
        name: &str,
        help: &str,
        histogram: &prometheus_client::metrics::histogram::Histogram,
    ) -> Result<(), fmt::Error> {
        histogram.encode(self.0.encode_descriptor(name, help, None, MetricType::Histogram)?)
    }
}
