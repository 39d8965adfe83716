//! What many ask at once goes to the database in one statement: while it is busy with some, the others gather. So its
//! work, and its wait for the disk, is paid once for all of them.

use std::collections::{HashSet, VecDeque};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::super::StoreError;
use super::super::seal::Address;
use super::connections::{Connection, Connections, ended};
use super::failure::Failure;
use super::session::Session;

/// So many questions go together at most: a statement of them stays well below a megabyte.
const MOST: usize = 64;
/// So many statements are under way at once: one is prepared while another waits for the disk.
const AT_ONCE: usize = 2;

/// Something to ask of one row.
pub(super) trait Question: Clone + Send + 'static {
    /// What the database answers.
    type Answer: Send + 'static;

    /// Which row.
    fn address(&self) -> Address;

    /// Asks all of them at once, each of another row; gives an answer for each, in their order. Some of them may have
    /// been done: so often they were begun before.
    fn ask_all(
        questions: &[Self],
        session: &mut Session,
        begun: u32,
    ) -> Result<Vec<Self::Answer>, Failure>;
}

/// Somebody who waits for an answer.
struct Asked<Q: Question> {
    question: Q,
    told: SyncSender<Result<Q::Answer, StoreError>>,
}

struct Waiting<Q: Question> {
    asked: VecDeque<Asked<Q>>,
    /// How many statements are under way or about to be.
    at_work: usize,
}

/// Questions that gather.
pub(super) struct Together<Q: Question> {
    waiting: Arc<Mutex<Waiting<Q>>>,
}

impl<Q: Question> Default for Together<Q> {
    fn default() -> Self {
        Self { waiting: Arc::new(Mutex::new(Waiting { asked: VecDeque::new(), at_work: 0 })) }
    }
}

impl<Q: Question> Together<Q> {
    /// Asks, and waits for the answer.
    pub(super) fn ask(
        &self,
        connections: &Connections,
        question: Q,
    ) -> Result<Q::Answer, StoreError> {
        let (told, answer) = sync_channel(1);
        let is_free = {
            let mut waiting = locked(&self.waiting);
            waiting.asked.push_back(Asked { question, told });
            let is_free = waiting.at_work < AT_ONCE;
            waiting.at_work += usize::from(is_free);
            is_free
        };
        if is_free {
            let waiting = Arc::clone(&self.waiting);
            connections.submit(Box::new(move |connection| asks_on(waiting, connection)));
        }
        answer.recv().unwrap_or_else(|_| Err(ended()))
    }
}

fn locked<Q: Question>(waiting: &Mutex<Waiting<Q>>) -> MutexGuard<'_, Waiting<Q>> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks what has gathered. What came meanwhile is asked after what others wait for.
fn asks_on<Q: Question>(waiting: Arc<Mutex<Waiting<Q>>>, connection: &mut Connection) {
    let batch = gathered(&mut locked(&waiting).asked);
    answer(batch, connection);
    let is_over = {
        let mut waiting = locked(&waiting);
        let is_over = waiting.asked.is_empty();
        waiting.at_work -= usize::from(is_over);
        is_over
    };
    if !is_over {
        connection.submit(Box::new(move |connection| asks_on(waiting, connection)));
    }
}

/// The first questions, each of another row: of two of the same one the second waits.
fn gathered<Q: Question>(asked: &mut VecDeque<Asked<Q>>) -> Vec<Asked<Q>> {
    let (mut batch, mut later, mut rows) = (Vec::new(), VecDeque::new(), HashSet::new());
    while batch.len() < MOST {
        let Some(next) = asked.pop_front() else { break };
        if rows.insert(next.question.address()) {
            batch.push(next);
        } else {
            later.push_back(next);
        }
    }
    later.append(asked);
    *asked = later;
    batch
}

fn answer<Q: Question>(batch: Vec<Asked<Q>>, connection: &mut Connection) {
    let (questions, told): (Vec<Q>, Vec<_>) =
        batch.into_iter().map(|asked| (asked.question, asked.told)).unzip();
    let is_one = questions.len() == 1;
    let answers = connection.run(|session, begun| Q::ask_all(&questions, session, begun));
    match answers {
        Ok(answers) => {
            for (told, answer) in told.iter().zip(answers) {
                // Its caller waits for it.
                let _ = told.send(Ok(answer));
            }
        }
        // The database cannot be reached: for nobody.
        Err(error) if is_one || !connection.is_there() => {
            for told in told {
                let _ = told.send(Err(error.clone()));
            }
        }
        // One of them cannot be done: the others do not suffer for it.
        Err(_) => {
            for (question, told) in questions.into_iter().zip(told) {
                answer(vec![Asked { question, told }], connection);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row, and the how manieth question it is.
    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Numbered(u8, usize);

    impl Question for Numbered {
        type Answer = ();

        fn address(&self) -> Address {
            Address([self.0; 32])
        }

        fn ask_all(questions: &[Self], _: &mut Session, _: u32) -> Result<Vec<()>, Failure> {
            Ok(vec![(); questions.len()])
        }
    }

    fn asked(rows: impl IntoIterator<Item = u8>) -> VecDeque<Asked<Numbered>> {
        let numbered = rows.into_iter().enumerate();
        let asked = numbered
            .map(|(at, row)| Asked { question: Numbered(row, at), told: sync_channel(1).0 });
        asked.collect()
    }

    fn numbers<'q>(asked: impl IntoIterator<Item = &'q Asked<Numbered>>) -> Vec<usize> {
        asked.into_iter().map(|it| it.question.1).collect()
    }

    #[test]
    fn of_two_questions_about_one_row_the_second_waits_and_keeps_its_place() {
        let mut waiting = asked([7, 8, 7, 9, 7]);
        assert_eq!(numbers(&gathered(&mut waiting)), [0, 1, 3]);
        assert_eq!(numbers(&waiting), [2, 4]);
        assert_eq!(numbers(&gathered(&mut waiting)), [2]);
        assert_eq!(numbers(&gathered(&mut waiting)), [4]);
        assert!(gathered(&mut waiting).is_empty());
    }

    #[test]
    fn no_more_go_together_than_a_statement_takes() {
        let mut waiting = asked(0..=u8::MAX);
        assert_eq!(gathered(&mut waiting).len(), MOST);
        assert_eq!(waiting.len(), 256 - MOST);
    }
}
